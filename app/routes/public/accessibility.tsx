import { PlainTextPage } from './plain-text-page'

export default function AccessibilityPage() {
  return <PlainTextPage which="accessibility" sections={['howGood', 'notChecked', 'problems', 'otherWays', 'technical', 'tested', 'enforcement']} />
}
