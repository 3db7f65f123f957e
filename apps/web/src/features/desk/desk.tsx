import { useQuery } from '@tanstack/react-query';
import { Page } from '../../ui/page';
import { useTexts } from '../../texts/texts';
import { whoAmIQuery } from '../session/api/who-am-i';

/** What the person who is signed in has to do now. */
export function Desk() {
  const { desk } = useTexts();
  const { data: person } = useQuery(whoAmIQuery);
  return <Page title={desk.title}>{person && <p>{desk.greeting(person.displayName)}</p>}</Page>;
}
