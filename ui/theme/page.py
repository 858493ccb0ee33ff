"""How documents look: what Qt's rich text understands of CSS.

Two things are signs for `page_document` rather than looks: a table's border is never drawn, its style tells which card
to paint behind it; and code in a line has one font family, which gives it a chip, while blocks of code have two.
"""

# `line-height` is relative to the font's own height: 126 % looks like 1.5 in a browser.
PAGE_CSS = """
body { font-family: "$family"; font-size: 16.5u; color: $ink }
p { margin-top: 0px; margin-bottom: 14u; line-height: 126% }
p.lead { font-size: 19u; color: $ink2; margin-bottom: 18u }
p.kicker { font-size: 13.5u; color: $ink2; margin-bottom: 5u }
.muted, .quiet { color: $ink2 }
.gap { color: $signal_ink; font-weight: 600 }
p.figure { line-height: 100%; margin-top: 8u; margin-bottom: 22u }
a { color: $sea; text-decoration: none }
a.broken { color: $signal_ink; text-decoration: underline }
h1 { font-size: 30u; font-weight: 700; margin-top: 0px; margin-bottom: 12u; line-height: 102% }
h2 { font-size: 20.5u; font-weight: 700; margin-top: 34u; margin-bottom: 11u; line-height: 104% }
h3 { font-size: 17.5u; font-weight: 700; margin-top: 25u; margin-bottom: 7u; line-height: 106% }
h2.next, h3.next { margin-top: 20u }
h4, h5, h6 { font-size: 16.5u; font-weight: 600; margin-top: 20u; margin-bottom: 5u; line-height: 110% }
ul, ol { margin-top: 0px; margin-bottom: 14u }
ul ul, ul ol, ol ul, ol ol { margin-top: 5u; margin-bottom: 0px }
li { margin-bottom: 5u; line-height: 126% }
li p { margin-bottom: 5u }
dt { font-weight: 600; margin-top: 6u; margin-bottom: 2u; line-height: 126% }
dd { margin-left: 23u; margin-bottom: 8u; line-height: 126% }
ul.tasks { list-style-type: none }
li.task { margin-bottom: 9u; text-indent: -26u }
code, kbd { font-family: "$mono"; font-size: 14u }
pre { font-family: "$mono", "monospace"; font-size: 14u; line-height: 124%; margin: 0px; white-space: pre-wrap }
del { color: $ink2 }
mark { background-color: $mark }
hr { background-color: $line }
blockquote { margin-left: 20u; margin-right: 0px; color: $ink2 }
table { margin-top: 8u; margin-bottom: 16u; border: 0px }
table.data { border-collapse: collapse }
table.data th { background-color: $panel; color: $ink2; font-weight: 600; font-size: 14u; text-align: left;
    padding: 8u 11u; border: 0px; border-bottom: 1px solid $line }
table.data td { font-size: 15u; padding: 8u 11u; border: 0px; border-bottom: 1px solid $line }
.data p { margin-bottom: 3u }
.data p.muted { font-size: 13.5u }
.box td { padding: 13u 18u 13u 20u; border: 0px }
.box p { margin-bottom: 8u }
.box p.title { font-weight: 600; margin-bottom: 3u }
.note, .tip, .neutral, .important, .warning, .caution, .quote, .code { margin-top: 16u; margin-bottom: 14u }
.note { border-style: dotted }
.note p.title { color: $sea }
.tip { border-style: dashed }
.tip p.title { color: $ok }
.important, .warning, .caution { border-style: solid }
.important p.title, .warning p.title, .caution p.title { color: $signal_ink }
.neutral, .code { border-style: groove }
.code td { padding: 13u 18u }
.quote { border-style: double }
.quote td { padding: 2u 18u 2u 20u }
.quote p { color: $ink2 }
div.footnotes, .footnotes p, .footnotes li { font-size: 14u; color: $ink2 }
"""

# Where colours are few, links and marks are told by lines.
CONTRAST_CSS = """
a, mark { text-decoration: underline }
"""
