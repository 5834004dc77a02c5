import { FileType, l10n, Uri, workspace } from 'vscode';
import type { Entry, Rule, SourceWorld } from '../library';

/** What the library is told of the files around a draft; its places are URIs as text. */
export function sourceWorld(draft: Uri, settingIsUsers: boolean): SourceWorld {
  const follows = workspace.isTrusted;
  return {
    locate: (folder, name) => locate(folder === '' ? draft.with({ scheme: draft.scheme === 'untitled' ? 'file' : draft.scheme }) : Uri.parse(folder), name).toString(),
    async stat(place) {
      const { type } = await workspace.fs.stat(Uri.parse(place)).then((found) => found, () => ({ type: FileType.Unknown }));
      return kindOf(type);
    },
    async list(folder) {
      const entries = await workspace.fs.readDirectory(Uri.parse(folder));
      return entries.flatMap(([name, type]): Entry[] => {
        const kind = kindOf(type);
        const isLink = (type & FileType.SymbolicLink) !== 0;
        return kind === undefined || (isLink && (kind === 'folder' || !follows)) ? [] : [{ name, kind }];
      });
    },
    refusal: (place, rule) => refusal(draft, Uri.parse(place), rule, settingIsUsers),
  };
}

/** The folder that a draft's front matter is seen from; for an unsaved draft, the first folder of the workspace. */
export function folderOf(draft: Uri): Uri | undefined {
  return draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
}

function kindOf(type: FileType): Entry['kind'] | undefined {
  if ((type & FileType.Directory) !== 0) return 'folder';
  return (type & FileType.File) !== 0 ? 'file' : undefined;
}

function locate(folder: Uri, name: string): Uri {
  const absolute = /^(?:\/|[A-Za-z]:\/)/.test(name);
  const place = absolute ? folder.with({ path: Uri.file(name).path }) : Uri.joinPath(folder, name);
  return place.with({ path: place.path.replace(/(?<=.)\/+$/, ''), query: '', fragment: '' });
}

/**
 * Why a file may not be read as a source. In a workspace that the writer trusts, and for what the writer's own settings name, all may. Else a draft that came
 * from anywhere could have us read any file of this machine: only what lies in the workspace's folders may (or, for a draft that lies in none, beside it), and
 * no links, which lead out of them.
 */
async function refusal(draft: Uri, place: Uri, rule: Rule, settingIsUsers: boolean): Promise<string | undefined> {
  if (workspace.isTrusted || (rule === 'setting' && settingIsUsers)) return undefined;
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const own = folderOf(draft);
  const roots = own && !folders.some((folder) => isBelow(draft, folder)) ? [...folders, own] : folders;
  const root = roots.find((folder) => isBelow(place, folder));
  if (!root) return l10n.t('it lies outside of this workspace, which you have not trusted');
  for (let at = place; at.path.length > root.path.length; at = Uri.joinPath(at, '..')) {
    const { type } = await workspace.fs.stat(at).then((found) => found, () => ({ type: FileType.Unknown }));
    if ((type & FileType.SymbolicLink) !== 0) return l10n.t('it is reached by a link, and no links are followed in a workspace that you have not trusted');
  }
  return undefined;
}

/** Whether an address is that of a folder or of something in it. */
export function isBelow(uri: Uri, folder: Uri): boolean {
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && (`${uri.path}/` === prefix || uri.path.startsWith(prefix));
}
