"""What is said of a person's self-checks."""

from PySide6.QtCore import QCoreApplication

from content.self_check import Compared, Reply


def privacy_words() -> str:
    """Who sees the answers."""
    return QCoreApplication.translate(
        "CheckWords",
        "Lotse shows the answers to nobody. They stay on this device, and nothing of them gets into the guide.",
    )


def reply_words(reply: Reply | None) -> str:
    """What a question was answered with."""
    match reply:
        case Reply.YES:
            return QCoreApplication.translate("CheckWords", "yes", "an answer")
        case Reply.PARTLY:
            return QCoreApplication.translate("CheckWords", "partly", "an answer")
        case Reply.NO:
            return QCoreApplication.translate("CheckWords", "no", "an answer")
        case None:
            return QCoreApplication.translate("CheckWords", "left open")


def remark(row: Compared, earlier: bool) -> str:
    """What is to be said of a question beside its answer. `earlier`: there is something to compare it with."""
    if not earlier or row.gone:
        return ""
    if row.new:
        return QCoreApplication.translate("CheckWords", "new question")
    if row.now is row.then:
        return QCoreApplication.translate("CheckWords", "as before")
    return ""


def sentence(row: Compared, earlier: bool) -> str:
    """A question with what was said to it, for those who do not see the marks."""
    now, then = reply_words(row.now), reply_words(row.then)
    if row.gone:
        words = QCoreApplication.translate("CheckWords", "{question} Answered: {answer}. It is no longer asked.")
        return words.format(question=row.question, answer=reply_words(row.now or row.then))
    if earlier and not row.new and row.now is not row.then:
        words = QCoreApplication.translate("CheckWords", "{question} Then: {then}. Now: {now}.")
        return words.format(question=row.question, then=then, now=now)
    if said := remark(row, earlier):
        words = QCoreApplication.translate("CheckWords", "{question} {now}, {remark}.")
        return words.format(question=row.question, now=now, remark=said)
    return QCoreApplication.translate("CheckWords", "{question} {now}.").format(question=row.question, now=now)
