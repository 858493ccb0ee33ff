"""What a person practised, answered for themselves and writes for colleagues, in files that anybody can read."""

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from content.files import folder_name
from content.library import Guide
from content.self_check import Reply
from content.surveys import Side
from storage.models import Participation, Rating, Review, SelfCheck, Session
from storage.profile import Profile
from ui.check_words import reply_words
from ui.former_names import page_now
from ui.mine_places import guide_name, page_name, time
from ui.page_words import party_name
from ui.survey_words import side_words
from ui.training_words import session_title


def talk_files(profile: Profile, guides: Mapping[str, Guide]) -> dict[str, str]:
    """Own answers, sessions, self-checks, what is being written and what waits: texts by their paths."""
    return (
        _training(profile, guides)
        | _sessions(profile.training.all_sessions(), guides)
        | _checks(profile.talk.all_checks(), guides)
        | _written(profile, guides)
    )


def survey_rows(taken: Iterable[Participation], guides: Mapping[str, Guide]) -> list[list[str]]:
    """Which departments the person rated, with the heads first; what was said is kept nowhere."""
    heads = [
        QCoreApplication.translate("Mine", "Guide"),
        QCoreApplication.translate("Mine", "Survey"),
        QCoreApplication.translate("Mine", "Rated"),
        QCoreApplication.translate("Mine", "As"),
        QCoreApplication.translate("Mine", "Day"),
    ]
    rows = []
    for one in taken:
        guide = guides.get(one.guide)
        about = party_name(guide.organisation, one.about) if guide else one.about
        rows.append([guide_name(guides, one.guide), one.survey, about, _side_word(one.side), one.day.isoformat()])
    return [heads, *rows]


def _side_word(side: str) -> str:
    return side_words(Side(side)) if side in set(Side) else side


# practised


def _training(profile: Profile, guides: Mapping[str, Guide]) -> dict[str, str]:
    """A text for each situation: when it comes back, and what was said each time."""
    cards = {(card.guide, card.page): card for card in profile.training.all_cards()}
    reviews: dict[tuple[str, str], list[Review]] = {key: [] for key in cards}
    for review in sorted(profile.training.all_reviews(), key=lambda review: review.at):
        reviews.setdefault((review.guide, review.page), []).append(review)
    files = {}
    for number, ((key, page), own) in enumerate(reviews.items(), start=1):
        title = page_name(guides, key, page)
        lines = _head(guides, key, title)
        if card := cards.get((key, page)):
            comes_back = QCoreApplication.translate("Mine", "Comes back on {day}")
            lines += [comes_back.format(day=card.due.astimezone().date().isoformat()), ""]
        for review in own:
            lines += [f"## {time(review.at)} · {rating_word(review.rating)}", ""]
            if review.answer:
                lines += [review.answer, ""]
        files[_path("training", number, title)] = "\n".join(lines)
    return files


def rating_word(rating: Rating) -> str:
    """Say how it went."""
    match rating:
        case Rating.AGAIN:
            return QCoreApplication.translate("Mine", "to be practised again")
        case Rating.GOOD:
            return QCoreApplication.translate("Mine", "known well")


def _sessions(sessions: Iterable[Session], guides: Mapping[str, Guide]) -> dict[str, str]:
    files = {}
    for number, one in enumerate(sorted(sessions, key=lambda session: session.day), start=1):
        lines = [*_head(guides, one.guide, session_title(one)), one.day.isoformat(), ""]
        if one.note:
            lines += [one.note, ""]
        for page in one.pages:
            lines += [f"## {page_name(guides, one.guide, page)}", ""]
            if roles := one.roles.get(page):
                lines += [QCoreApplication.translate("Mine", "Roles: {roles}").format(roles=roles), ""]
        files[_path("sessions", number, f"{one.day.isoformat()} {one.title}")] = "\n".join(lines)
    return files


# answered alone


def _checks(checks: Iterable[SelfCheck], guides: Mapping[str, Guide]) -> dict[str, str]:
    files = {}
    for number, check in enumerate(sorted(checks, key=lambda check: check.at), start=1):
        title = page_name(guides, check.guide, check.page)
        lines = [*_head(guides, check.guide, title), time(check.at), ""]
        for question, reply in check.answers.items():
            lines.append(f"- {question} – {reply_words(Reply(reply)) if reply in set(Reply) else reply}")
        if check.note:
            lines += ["", QCoreApplication.translate("Mine", "My step: {step}").format(step=check.note)]
        files[_path("self-checks", number, f"{check.at.astimezone():%Y-%m-%d} {title}")] = "\n".join([*lines, ""])
    return files


# written for colleagues


def _written(profile: Profile, guides: Mapping[str, Guide]) -> dict[str, str]:
    """What is being written, and what waits until the guide's folder can be written, each as it stands."""
    files = {}
    for number, one in enumerate(profile.talk.all_words(), start=1):
        kind, _, page = one.place.partition(":")
        guide = guides.get(one.guide)
        known = page_now(guide, page) if guide and page else None
        name = f"{kind} {known.title if known else page.replace('/', ' ')}"
        text, ending = _laid_out(one.text)
        files[_path("being-written", number, name, ending)] = text
    for number, parcel in enumerate(profile.outbox.all_parcels(), start=1):
        stem, _, ending = parcel.path.rpartition(".")
        name = stem.removeprefix("dialog/").replace("/", " ")
        files[_path("waiting", number, name, "json" if ending == "json" else "md")] = parcel.text
    return files


def _laid_out(text: str) -> tuple[str, str]:
    """Words as they are, and the fields of a form one below the other; with the ending of the file."""
    if text.startswith("{"):
        try:
            return json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n", "json"
        except (ValueError, RecursionError):
            pass  # somebody's words that begin so
    return text if text.endswith("\n") else f"{text}\n", "md"


def _head(guides: Mapping[str, Guide], key: str, title: str) -> list[str]:
    in_guide = QCoreApplication.translate("Mine", "Guide: {name}").format(name=guide_name(guides, key))
    return [f"# {title}", "", in_guide, ""]


def _path(folder: str, number: int, name: str, ending: str = "md") -> str:
    return f"{folder}/{f'{number:03} {folder_name(name)}'.rstrip()}.{ending}"
