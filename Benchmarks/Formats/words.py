"""Writes a report as a Word file, with tables of merged cells."""

import re

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from source import Table

CHAPTER = re.compile(r"^([一二三四五六七八九十]+)、\s*(?=\S)")
PART = re.compile(r"^（([一二三四五六七八九十]+)）\s*(?=\S)")
LIST = """<w:abstractNum {ns} w:abstractNumId="990"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>
</w:abstractNum>"""


def write_docx(blocks, path, numbers: bool):
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Noto Serif CJK SC", Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Noto Serif CJK SC")
    counts = [0, 0]
    if numbers:
        add_list(document)
    seen = 0
    for block in blocks:
        if isinstance(block, Table):
            write_table(document, block)
            continue
        text = block.text.strip()
        seen += 1 if text else 0
        paragraph = document.add_paragraph()
        level = counted(text, counts) if numbers else None
        if level is not None:
            paragraph._p.get_or_add_pPr().append(parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="990"/></w:numPr>'))
            text = (CHAPTER if level == 0 else PART).sub("", text)
        paragraph.add_run(text)
        if seen <= 2 and text and len(text) < 40:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif text:
            paragraph.paragraph_format.first_line_indent = Pt(24)
    document.save(path)


def counted(text: str, counts: list):
    """The level of a heading whose number Word would count to; None if it would not."""
    for level, pattern in enumerate((CHAPTER, PART)):
        match = pattern.match(text)
        if match and match.group(1) == han(counts[level] + 1):
            counts[level] += 1
            if level == 0:
                counts[1] = 0
            return level
    return None


def han(number: int) -> str:
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (
        digits[ones] if ones else "")


def add_list(document):
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(LIST.format(ns=nsdecls("w"))))
    numbering.append(parse_xml(
        f'<w:num {nsdecls("w")} w:numId="990"><w:abstractNumId w:val="990"/></w:num>'))


def write_table(document, table: Table):
    grid = document.add_table(len(table.rows), table.width, style="Table Grid")
    taken = set()
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            first = grid.cell(row, column)
            last = grid.cell(row + cell.rows - 1, column + cell.columns - 1)
            place = first.merge(last) if first is not last else first
            place.paragraphs[0].add_run(cell.text)
            for down in range(cell.rows):
                taken.update((row + down, column + right) for right in range(cell.columns))
            column += cell.columns
