/**
 * Text for a terminal: what a draft, a source or a file name says, with everything that a terminal would obey instead of show made visible.
 * Escape and control characters become their control pictures (ESC becomes ␛), line ends a space; directional overrides, which can
 * make a line read other than it is stored, and half surrogates become U+FFFD. Tabs stay: see `expandTabs`.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/\u007f/g, '\u2421')
    .replace(/[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd');
}
