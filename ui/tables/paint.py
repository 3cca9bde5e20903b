"""Drawing shared by delegates and cards: amounts on the decimal point, tier marks, one-line texts."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.domain.money import Money
from app.language import figures
from app.propose.proposal import Tier
from app.review.decision import ProposalState
from ui.reading import in_order, mirrored
from ui.theme import SMALL_PX, Theme, sized

TIER_TOKEN = {Tier.READY: "ready", Tier.REVIEW: "review", Tier.NONE: "muted"}
STATE_TOKEN = {
    ProposalState.APPROVED: "ready",
    ProposalState.REJECTED: "stop",
    ProposalState.LATER: "review",
    ProposalState.SIGNED: "accent",
    ProposalState.COMMITTED: "ready",
    ProposalState.SUPERSEDED: "muted",
}
STATE_ICON = {
    ProposalState.APPROVED: "check",
    ProposalState.REJECTED: "x",
    ProposalState.LATER: "clock",
    ProposalState.SIGNED: "pencil",
    ProposalState.COMMITTED: "circle-check",
    ProposalState.SUPERSEDED: "minus",
}

CURRENCY_WIDTH = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw_text(painter: QPainter, box: QRect, text: str, *, right: bool = False) -> None:
    """One line, cut with an ellipsis where it does not fit."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _RIGHT if right else _LEFT, in_order(cut, painter.layoutDirection()))


def draw_current(painter: QPainter, box: QRect, theme: Theme, *, is_first: bool, has_focus: bool) -> None:
    """The ground of a current row's cell: a bar where it begins, and lines around it with the focus."""
    painter.fillRect(box, theme.color("accent_soft"))
    colour = theme.color("accent" if has_focus else "line_strong")
    if has_focus:
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), colour)
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 1), colour)
    if is_first:
        painter.fillRect(mirrored(painter, box, QRect(box.left(), box.top(), 3, box.height())), colour)


def draw_tier(painter: QPainter, box: QRect, tier: Tier, colour: QColor) -> None:
    """The tier as a shape, 10 px wide at the left of the box: full, half or empty disc."""
    side = 9.0
    disc = QRectF(box.left() + 0.5, box.center().y() - side / 2 + 0.5, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if tier is Tier.READY else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    if tier is Tier.REVIEW:
        painter.setBrush(colour)
        painter.drawPie(disc, 90 * 16, 180 * 16)


def draw_money(painter: QPainter, box: QRect, amount: Money, theme: Theme, *, code: bool = True) -> None:
    """An amount whose decimal point stands at the same place in every row of the same box.

    Two places are kept free right of the point; a third (KWD) reaches into the gap before the currency.
    The painter's font and pen are used for the figures; the currency is small and muted.
    """
    way = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # figures are read so in every script
    metrics = painter.fontMetrics()
    whole, point, rest = amount.grouped().partition(".")
    whole, point = figures(whole), figures(point)
    edge = box.right() - (CURRENCY_WIDTH if code else 0)
    at = edge - metrics.horizontalAdvance(".00")
    baseline = _baseline(box, metrics)
    painter.drawText(QPointF(at - metrics.horizontalAdvance(whole), baseline), whole)
    if point:
        painter.drawText(QPointF(at, baseline), point + rest)
    if code:
        pen, font = painter.pen(), painter.font()
        painter.setFont(sized(font, SMALL_PX))
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(edge + 6, baseline), amount.currency)
        painter.setPen(pen)
        painter.setFont(font)
    painter.setLayoutDirection(way)


def _baseline(box: QRect, metrics: QFontMetrics) -> float:
    return box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2
