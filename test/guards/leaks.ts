/** Something in a file that says where it was made instead of what it is. */
export interface Leak {
  readonly line: number;
  readonly text: string;
}

/** Homes, scratch and work folders of one machine; `/tmp` alone is a name any manual may use, a path below it is one run's. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:home|Users|root|work|mnt|tmp|var\/folders)\/[\w.-]+|\b[A-Z]:\\Users\\\w+/;
/** Where packages were downloaded from: in a lockfile it ties the project to one mirror. */
const REGISTRY = /\bregistry\.(?:npmjs\.org|yarnpkg\.com)\b|"resolved"\s*:|\b(?:npm|registry|artifactory|nexus)[\w-]*\.[\w.-]+\.(?:internal|local|corp|lan)\b|^registry\s*=/i;

/** Every leak in a file's text, by line. */
export function leaks(text: string): Leak[] {
  return text.split('\n').flatMap((line, index) => {
    const found = MACHINE_PATH.exec(line) ?? REGISTRY.exec(line);
    return found === null ? [] : [{ line: index + 1, text: found[0] }];
  });
}
