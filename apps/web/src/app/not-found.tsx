import { Link } from '@tanstack/react-router';
import { useFirstTexts } from '../texts/texts';
import { Page } from '../ui/display/page';

export function NotFound() {
  const { common } = useFirstTexts();
  return (
    <Page title={common.notFound.title} lead={common.notFound.detail} width="text">
      <p>
        <Link to="/">{common.toDesk}</Link>
      </p>
    </Page>
  );
}
