"""How native widgets look: Qt style sheets, and the properties by which a widget asks for more than its kind.

- `QPushButton[kind="primary|quiet|danger|row"]`, `QToolButton[kind="rail|chip"]`
- `QFrame[card="true"]`, `QFrame[banner="neutral|sea|ok|signal|error"]`, `QFrame[line="true"]` (a hairline)
- `QLabel[role="h1|h2|section|lead|muted|small|strong|signal|error"]`, `QLabel[pill="neutral|sea|ok|signal|error"]`
- `QWidget#rail`, `QWidget[surface="panel|paper"]`
- `QLineEdit[bare="true"]`: no frame, on what lies below
- `QListView[plain="true"]`, `QTreeView[plain="true"]`: no frame, on what lies below; the current row has the focus ring
- `QTableView[plain="true"]`: the same, with its heads; its cells show what has the focus
"""

WIDGET_STYLE = """
QMainWindow, QDialog, QWidget[surface="paper"] { background: $paper }
QWidget[surface="panel"] { background: $panel }
QWidget#rail { background: $rail; border: 0px }
QMainWindow::separator { background: $line; width: 1px; height: 1px }
QSplitter::handle { background: $line }
QSplitter::handle:horizontal { width: 1px }
QSplitter::handle:vertical { height: 1px }
QStatusBar { background: $panel; color: $ink2; border-top: 1px solid $line; font-size: 12u }
QStatusBar::item { border: 0px }
QToolBar { background: $paper; border: 0px; border-bottom: 1px solid $line; padding: 4u; spacing: 4u }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4u 6u; font-size: 13u }

QLabel { background: transparent }
QLabel[role="h1"] { font-size: 28u; font-weight: 700; color: $ink }
QLabel[role="h2"] { font-size: 17u; font-weight: 600; color: $ink }
QLabel[role="section"] { font-size: 12u; font-weight: 600; color: $ink2 }
QLabel[role="lead"] { font-size: 17u; color: $ink2 }
QLabel[role="muted"] { color: $ink2 }
QLabel[role="small"] { font-size: 12u; color: $ink2 }
QLabel[role="strong"] { font-weight: 600 }
QLabel[role="signal"] { color: $signal_ink }
QLabel[role="error"] { color: $bad }
QLabel[pill] { font-size: 12u; border: 1px solid transparent; border-radius: 9u; padding: 2u 9u }
QLabel[pill="neutral"] { background: $panel; color: $ink2; border-color: $line }
QLabel[pill="sea"] { background: $sea_soft; color: $sea; border-color: $sea_soft }
QLabel[pill="ok"] { background: $ok_soft; color: $ok; border-color: $ok_soft }
QLabel[pill="signal"] { background: $signal_soft; color: $signal_ink; border-color: $signal_soft }
QLabel[pill="error"] { background: $bad_soft; color: $bad; border-color: $bad_soft }

QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 10u }
QFrame[card="true"]:focus { border: 2px solid $sea }
QFrame[line="true"] { background: $line; border: 0px; max-height: 1px; min-height: 1px }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0 }
QFrame[banner] { border: 0px; border-left: 4px solid $line }
QFrame[banner="neutral"] { background: $panel }
QFrame[banner="sea"] { background: $sea_soft; border-left-color: $sea }
QFrame[banner="ok"] { background: $ok_soft; border-left-color: $ok }
QFrame[banner="signal"] { background: $signal_soft; border-left-color: $signal }
QFrame[banner="error"] { background: $bad_soft; border-left-color: $bad }

QPushButton { background: $card; color: $ink; border: 1px solid $edge; border-radius: 7u; padding: 6u 14u;
    outline: 0px }
QPushButton:hover { background: $panel }
QPushButton:pressed, QPushButton:checked { background: $sea_soft }
QPushButton:focus { border: 2px solid $sea; padding: 5u 13u }
QPushButton:disabled { color: $edge; border-color: $line }
QPushButton[kind="primary"] { background: $sea; color: $on_sea; border-color: $sea; font-weight: 600 }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { border-color: $ink }
QPushButton[kind="primary"]:focus { border: 2px solid $ink }
QPushButton[kind="primary"]:disabled { background: $panel; color: $edge; border-color: $line }
QPushButton[kind="quiet"] { background: transparent; color: $sea; border: 2px solid transparent; padding: 5u 8u }
QPushButton[kind="quiet"]:hover { background: $sea_soft }
QPushButton[kind="quiet"]:focus { border-color: $sea }
QPushButton[kind="quiet"]:disabled { color: $edge }
QPushButton[kind="danger"] { color: $bad; border-color: $bad }
QPushButton[kind="danger"]:focus { border-color: $bad }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; border-radius: 7u; padding: 0px }
QPushButton[kind="row"]:hover { background: $panel }
QPushButton[kind="row"]:focus { border-color: $sea; padding: 0px }
QPushButton::menu-indicator { image: none }

QToolButton { background: transparent; color: $ink; border: 2px solid transparent; border-radius: 6u; padding: 4u }
QToolButton:hover { background: $panel }
QToolButton:pressed, QToolButton:checked { background: $sea_soft; color: $sea }
QToolButton:focus { border-color: $sea }
QToolButton:disabled { color: $edge }
QToolButton::menu-indicator { image: none }
QToolButton[kind="chip"] { border: 1px solid $edge; border-radius: 12u; padding: 3u 11u; font-size: 13u }
QToolButton[kind="chip"]:checked { background: $sea_soft; border-color: $sea; color: $sea }
QToolButton[kind="chip"]:focus { border: 2px solid $sea }
QWidget#rail QToolButton { color: $rail_ink; font-size: 12u; border-radius: 8u; padding: 5u 0px }
QWidget#rail QToolButton:hover, QWidget#rail QToolButton:checked { background: $rail_soft; color: $rail_ink }
QWidget#rail QToolButton:focus { border-color: $rail_ink }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox, QPlainTextEdit, QTextEdit {
    background: $card; color: $ink; border: 1px solid $edge; border-radius: 7u; padding: 5u 9u;
    selection-background-color: $sea; selection-color: $on_sea }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $sea; padding: 4u 8u }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { color: $edge; border-color: $line }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    background: transparent; border: 0px; padding: 0px 0px 0px 6u }
QLineEdit[invalid="true"] { border-color: $bad }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: 0px; border-radius: 0px;
    padding: 6u 12u }
QComboBox::drop-down { border: 0px; width: 24u }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/style-down-$tone.svg"); width: 14u; height: 14u }
QDateEdit::drop-down { border: 0px; width: 24u }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: 0px; width: 20u;
    margin-right: 2u; background: transparent }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2u }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2u }
QAbstractSpinBox::up-arrow { image: url("$icons/style-up-$tone.svg"); width: 12u; height: 12u }
QAbstractSpinBox::down-arrow { image: url("$icons/style-down-$tone.svg"); width: 12u; height: 12u }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $edge; outline: 0px;
    selection-background-color: $sea_soft; selection-color: $ink; padding: 3u }
MarkdownEdit, MarkdownEdit:focus { background: $paper; border: 0px; border-radius: 0px; padding: 0px }
PageView { background: $paper; border: 0px; border-radius: 0px; padding: 0px }
PageView:focus { border: 0px; padding: 0px }

QTreeView, QListView, QTableView { background: $card; color: $ink; border: 1px solid $line; border-radius: 7u;
    outline: 0px; show-decoration-selected: 0; selection-background-color: $sea_soft; selection-color: $sea;
    alternate-background-color: $panel; gridline-color: $line }
QTreeView:focus, QListView:focus, QTableView:focus { border: 2px solid $sea }
QTreeView[plain="true"], QListView[plain="true"], QTableView[plain="true"] { background: transparent; border: 0px }
QTreeView[plain="true"] { show-decoration-selected: 1 }
QTreeView[plain="true"]::item { border-radius: 0px }
QTreeView[plain="true"]:focus, QListView[plain="true"]:focus, QTableView[plain="true"]:focus { border: 0px }
QTableView[plain="true"] QHeaderView, QTableView[plain="true"] QTableCornerButton::section { background: transparent }
QTreeView::item, QListView::item { min-height: 22u; padding: 3u 6u; border: 2px solid transparent; border-radius: 6u }
QTreeView::item:hover, QListView::item:hover { background: $panel }
QTreeView[plain="true"]::item:hover { background: $sea_soft }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $sea_soft; color: $sea }
QTreeView::item:focus, QListView::item:focus, QTableView::item:focus { border-color: $sea }
QHeaderView, QTableCornerButton::section { background: $panel; border: 0px }
QHeaderView::section { background: $panel; color: $ink2; border: 0px; border-bottom: 1px solid $line;
    padding: 6u 8u; font-weight: 600; font-size: 13u }

QScrollBar { background: transparent; border: 0px; margin: 0px }
QScrollBar:vertical { width: 11u }
QScrollBar:horizontal { height: 11u }
QScrollBar::handle { background: $line; border: 0px; border-radius: 3u; margin: 2u 3u }
QScrollBar::handle:vertical { min-height: 32u }
QScrollBar::handle:horizontal { min-width: 32u; margin: 3u 2u }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $edge }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QAbstractScrollArea::corner { background: transparent }
QScrollArea { background: transparent; border: 0px }

QMenuBar { background: $paper; color: $ink }
QMenuBar::item { padding: 4u 9u; background: transparent }
QMenuBar::item:selected { background: $sea_soft }
QMenu { background: $card; color: $ink; border: 1px solid $edge; padding: 4u }
QMenu::item { padding: 6u 22u 6u 12u; border-radius: 5u }
QMenu::item:selected { background: $sea_soft; color: $ink }
QMenu::item:disabled { color: $edge }
QMenu::icon { padding-left: 8u }
QMenu::separator { height: 1px; background: $line; margin: 4u 8u }

QCheckBox, QRadioButton { spacing: 9u; padding: 2u; border: 2px solid transparent; border-radius: 5u }
QCheckBox:focus, QRadioButton:focus { border-color: $sea }
QCheckBox:disabled, QRadioButton:disabled { color: $edge }
QCheckBox::indicator, QRadioButton::indicator { width: 15u; height: 15u; border: 1px solid $edge; background: $card }
QListView::indicator { width: 14u; height: 14u; border: 1px solid $edge; border-radius: 4u; background: $card }
QListView::indicator:checked { background: $sea; border-color: $sea; image: url("$icons/style-tick-$tone.svg") }
QListView::indicator:indeterminate { background: $line }
QCheckBox::indicator { border-radius: 4u }
QRadioButton::indicator { border-radius: 8u }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $sea }
QCheckBox::indicator:checked { background: $sea; border-color: $sea; image: url("$icons/style-tick-$tone.svg") }
QRadioButton::indicator:checked { background: $on_sea; border: 5u solid $sea; width: 7u; height: 7u; border-radius: 8u }

QTabBar { border: 0px; qproperty-drawBase: 0 }
QTabBar::tab { background: transparent; color: $ink2; border: 0px; border-bottom: 2px solid transparent;
    padding: 7u 4u; margin-right: 16u }
QTabBar::tab:selected { color: $ink; border-bottom-color: $sea }
QTabBar::tab:hover { color: $ink }
QTabBar::tab:focus { border-bottom: 3px solid $sea }
QTabWidget::pane { border: 0px; border-top: 1px solid $line }
QProgressBar { background: $line; border: 0px; border-radius: 3u; max-height: 7u; min-height: 7u; text-align: right;
    color: transparent }
QProgressBar::chunk { background: $sea; border-radius: 3u }
QGroupBox { background: $card; border: 1px solid $line; border-radius: 10u; margin-top: 22u; padding: 10u }
QGroupBox::title { subcontrol-origin: margin; left: 2u; color: $ink2; font-weight: 600 }
"""

# Where colours are few, what is chosen is told by swapping them, or by a line.
CONTRAST_STYLE = """
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected, QMenu::item:selected,
QPushButton:checked, QToolButton:checked, QToolButton[kind="chip"]:checked { background: $sea; color: $on_sea }
QTreeView::item:focus, QListView::item:focus, QTableView::item:focus { border-color: $ink }
QComboBox QAbstractItemView { selection-background-color: $sea; selection-color: $on_sea }
QWidget#rail { border-right: 1px solid $line }
QWidget#rail QToolButton:checked { background: $rail; font-weight: 700; text-decoration: underline }
QFrame[banner], QLabel[pill] { border: 1px solid $line }
"""
