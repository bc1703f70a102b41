import { PlainTextPage } from './plain-text-page'

export default function ComplaintsPage() {
  return <PlainTextPage which="complaints" sections={['inspector', 'formal', 'site', 'help']} />
}
