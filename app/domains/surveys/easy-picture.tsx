import type { PictureKey } from './pictures'

const addresses = import.meta.glob<string>('./pictures/*.svg', { query: '?url', import: 'default', eager: true })

/** The picture beside Easy Read's words. It says nothing that the words do not, so it is silent to who hears the page. */
export function EasyPicture({ of }: { of: PictureKey }) {
  return <img className="easy-picture" src={addresses[`./pictures/${of}.svg`]} alt="" width={96} height={96} />
}
