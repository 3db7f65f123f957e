import { Link } from '@tanstack/react-router';
import { useUiTexts } from '../ui/texts';
import { Page } from '../ui/display/page';

export function NotFound() {
  const { common } = useUiTexts();
  return (
    <Page title={common.notFound.title} lead={common.notFound.detail} width="text">
      <p>
        <Link to="/">{common.toDesk}</Link>
      </p>
    </Page>
  );
}
