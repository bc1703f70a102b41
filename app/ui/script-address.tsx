import { createContext, useContext } from 'react'

const Address = createContext('')

/** Where the one small script lies, as the build named it. */
export const ScriptAddress = Address.Provider

export function EnhancementScript() {
  return <script type="module" src={useContext(Address)} />
}
