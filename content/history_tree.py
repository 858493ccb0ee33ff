"""Folders and files within the commits of a guide's history."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from content.errors import PageUnreadable
from content.history_store import Damaged, damage_told, refusal_told, refuse_cut_short

if TYPE_CHECKING:  # an editor needs it, a start does not
    from pygit2 import Object, Oid, Repository, Tree

_FILE = 0o100644
_FOLDER = 0o040000


def tree_of(repository: "Repository", folder: Path, commit: "Oid") -> "Tree":
    """The root of a commit. `folder` is the repository's, for what is told. Raises `Damaged`."""
    import pygit2

    refuse_cut_short(folder, commit)
    with damage_told(folder):
        found = repository[commit]
        if not isinstance(found, pygit2.Commit):
            raise Damaged
        refuse_cut_short(folder, found.tree_id)
        return found.tree


def entry(repository: "Repository", folder: Path, commit: "Oid", path: str) -> "Oid | None":
    """A file in a commit; None where there is none. Raises `Damaged`."""
    import pygit2

    found: Object = tree_of(repository, folder, commit)
    for part in path.split("/"):
        if not isinstance(found, pygit2.Tree):
            return None
        refuse_cut_short(folder, found.id)
        with damage_told(folder):
            if part not in found:
                return None
            found = found[part]
    return found.id if isinstance(found, pygit2.Blob) else None


def blob(repository: "Repository", folder: Path, oid: "Oid") -> bytes:
    """The bytes of a file. Raises `PageUnreadable`: one file that is lost does not make a history useless."""
    import pygit2

    try:
        refuse_cut_short(folder, oid)
        with damage_told(folder):
            found = repository[oid]
            return found.data if isinstance(found, pygit2.Blob) else b""
    except Damaged as error:
        raise PageUnreadable(folder, str(error)) from error


def write_tree(
    repository: "Repository", folder: Path, tree: "Tree | None", contents: Mapping[str, bytes | None]
) -> "Oid | None":
    """A tree with these files changed (None: deleted); None where nothing is left in it.

    Raises `GuideUnwritable`, and `Damaged` where the tree cannot be read.
    """
    folders: dict[str, dict[str, bytes | None]] = {}
    if tree is not None:
        refuse_cut_short(folder, tree.id)
    with damage_told(folder):
        builder = repository.TreeBuilder(tree) if tree is not None else repository.TreeBuilder()
        entries = {found.name: found for found in tree} if tree is not None else {}
    with refusal_told(folder):
        for path, data in contents.items():
            name, _, rest = path.partition("/")
            if rest:
                folders.setdefault(name, {})[rest] = data
            elif data is not None:
                builder.insert(name, repository.create_blob(data), _FILE)
            elif builder.get(name) is not None:
                builder.remove(name)
    for name, inner in folders.items():
        before = entries.get(name)
        written = write_tree(repository, folder, before if _is_tree(before) else None, inner)
        with refusal_told(folder):
            if written is not None:
                builder.insert(name, written, _FOLDER)
            elif builder.get(name) is not None:
                builder.remove(name)
    with refusal_told(folder):
        return builder.write() if len(builder) else None


def _is_tree(found: "Object | None") -> "TypeGuard[Tree]":
    import pygit2

    return isinstance(found, pygit2.Tree)
