import { PlainTextPage } from './plain-text-page'

export default function PrivacyPage() {
  return <PlainTextPage which="privacy" sections={['what', 'notKept', 'cookies', 'why', 'howLong', 'safeguarding', 'rights']} />
}
