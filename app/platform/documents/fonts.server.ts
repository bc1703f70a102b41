import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** One package for each script that families read; all under the Open Font Licence. */
const packages = [
  '@expo-google-fonts/atkinson-hyperlegible-next/package.json',
  '@expo-google-fonts/noto-nastaliq-urdu/package.json',
  '@expo-google-fonts/noto-sans-arabic/package.json',
  '@expo-google-fonts/noto-sans-bengali/package.json',
  '@expo-google-fonts/noto-sans-gurmukhi/package.json',
]

/** The folders of their regular and bold weights. */
export const fontFolders = (): string[] =>
  packages.map((name) => dirname(require.resolve(name))).flatMap((folder) => [join(folder, '400Regular'), join(folder, '700Bold')])
