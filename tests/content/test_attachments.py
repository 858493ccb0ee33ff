"""Files beside the pages: documents get in and can be opened, programs and what lies elsewhere do not."""

from pathlib import Path

import pytest

from content import links
from content.attachments import MOST_BYTES, attachment
from content.errors import FileRefused
from content.links import LinkKind


@pytest.mark.parametrize(
    ("target", "source", "address"),
    [
        ("/dateien/antrag.pdf", "abteilungen/it.md", "attachment:dateien/antrag.pdf"),
        ("../dateien/Plan A.PDF", "abteilungen/it.md", "attachment:dateien/Plan%20A.PDF"),
        ("plan.xlsx#blatt", "abteilungen/it.md", "attachment:abteilungen/plan.xlsx"),
        ("/dateien/setup.exe", "it.md", None),
        ("/dateien/skript.sh", "it.md", None),
        ("../../geheim.pdf", "abteilungen/it.md", None),
        ("file:///etc/hosts.txt", "it.md", None),
        ("//rechner/freigabe.pdf", "it.md", None),
        ("C:\\plan.pdf", "it.md", None),
    ],
)
def test_only_documents_inside_the_guide_can_be_opened(target: str, source: str, address: str | None) -> None:
    assert links.file_href(target, source) == address


def test_a_document_gets_a_name_that_every_system_takes(tmp_path: Path) -> None:
    file = tmp_path / "Antrag für Räume (neu).PDF"
    file.write_bytes(b"%PDF-1.7")
    first = attachment(file, [])
    assert (first.name, first.data) == ("antrag-fuer-raeume-neu.pdf", b"%PDF-1.7")
    assert attachment(file, ["Antrag-fuer-Raeume-neu.pdf"]).name == "antrag-fuer-raeume-neu-2.pdf"
    assert links.classify(f"/dateien/{first.name}") is LinkKind.FILE


def test_programs_and_what_is_too_large_are_refused(tmp_path: Path) -> None:
    program, large = tmp_path / "setup.exe", tmp_path / "film.pdf"
    program.write_bytes(b"MZ")
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    reasons = {}
    for path in (program, large, tmp_path / "fehlt.pdf", tmp_path):
        with pytest.raises(FileRefused) as refused:
            attachment(path, [])
        reasons[path.name] = refused.value.reason
    assert reasons == {"setup.exe": "kind", "film.pdf": "too_large", "fehlt.pdf": "unreadable", tmp_path.name: "kind"}
