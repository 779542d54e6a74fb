"""Reports as plain text → paragraphs and tables with merged cells."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    text: str
    columns: int = 1
    rows: int = 1


@dataclass
class Paragraph:
    text: str
    isCentred: bool = False


@dataclass
class Table:
    rows: list = field(default_factory=list)  # of lists of cells; covered places have none
    width: int = 0


def parse(text: str) -> list:
    """A cell starts with a tab, a row ends at a blank line, a label may break over lines."""
    blocks, rows, row, cell = [], [], [], None

    def end_cell():
        nonlocal cell
        if cell is not None:
            row.append("".join(part.strip() for part in cell))
            cell = None

    def end_row():
        nonlocal row
        end_cell()
        if row:
            rows.append(row)
            row = []

    def end_table():
        nonlocal rows
        end_row()
        if rows:
            blocks.append(table(rows))
            rows = []

    for line in text.splitlines():
        if line.startswith("\t"):
            end_cell()
            cell = [line[1:]]
        elif not line.strip():
            end_row()
            blocks.append(Paragraph("")) if not rows else None
        elif cell is not None:
            cell.append(line)
        else:
            end_table()
            blocks.append(Paragraph(line.rstrip()))
    end_table()
    return blocks


def table(rows: list) -> Table:
    """Puts spans back where the text shows only the cells that they left empty."""
    rows = joined(rows)
    widest = max(map(len, rows))
    if widest == 3 and all(len(r) == 3 for r in rows):
        return Table([[Cell(t) for t in r] for r in rows], 3)
    if widest == 10:
        return applications(rows)
    if widest == 15:
        return reviews(rows)
    if widest == 4:
        return blocks_of(rows)
    return Table([spread(r, widest) for r in rows], widest)


def joined(rows: list) -> list:
    """Rows of the list that a blank line tore apart."""
    result = []
    for row in rows:
        if result and len(result[-1]) == 1 and len(row) == 2:
            result[-1] = result[-1] + row
        else:
            result.append(row)
    return result


def spread(row: list, width: int) -> list:
    """The last cell takes what is left of the row."""
    cells = [Cell(text) for text in row]
    cells[-1].columns = width - len(row) + 1
    return cells


def blocks_of(rows: list) -> Table:
    """Titles over the whole width, then three, four or two and one columns, on a grid of twelve."""
    spans = {1: [12], 3: [4, 4, 4], 4: [3, 3, 3, 3]}
    return Table([[Cell(t, s) for t, s in zip(r, spans[len(r)])] for r in rows], 12)


def applications(rows: list) -> Table:
    """The table of applications since 2019: three columns of labels, seven of numbers."""
    made = [[Cell(rows[0][0], 3, 3), Cell(rows[0][1], 7)],
            [Cell(rows[1][1], 1, 2), Cell(rows[1][2], 5), Cell(rows[1][3], 1, 2)],
            [Cell(t) for t in rows[2][2:7]]]
    body = rows[3:]
    for index, row in enumerate(body):
        labels, values = row[:-7], [Cell(t) for t in row[-7:]]
        if len(labels) == 1:
            made.append([Cell(labels[0], 3)] + values)
            continue
        cells = []
        if labels[0]:
            cells.append(Cell(labels[0], 1, below(body, index, 0)))
        if len(labels) == 2:
            cells.append(Cell(labels[1], 2))
        else:
            if labels[1]:
                cells.append(Cell(labels[1], 1, below(body, index, 1)))
            cells.append(Cell(labels[2]))
        made.append(cells + values)
    return Table(made, 10)


def below(rows: list, index: int, column: int) -> int:
    """Rows that a label covers: those below it with the place empty."""
    count = 1
    for row in rows[index + 1:]:
        labels = row[:-7]
        if len(labels) <= column + 1 or any(labels[:column + 1]):
            break
        count += 1
    return count


def reviews(rows: list) -> Table:
    """Reviews and lawsuits: 5 and 10 columns; the lawsuits have a row of labels more."""
    return Table([
        [Cell(rows[0][0], 5), Cell(rows[0][1], 10)],
        [Cell(t, 1, 2) for t in rows[1][:5]] + [Cell(rows[1][5], 5), Cell(rows[1][6], 5)],
        [Cell(t) for t in rows[2][5:]],
        [Cell(t) for t in rows[3]],
    ], 15)
