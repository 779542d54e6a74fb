"""Makes reports out of a few: other places, bodies, years and numbers, other paragraphs.

Report i depends on the seed and i only.
"""

import random
import re
import shutil
from pathlib import Path

PLACES = """济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 石家庄 唐山 邯郸 保定
太原 大同 沈阳 大连 鞍山 长春 吉林 南京 无锡 徐州 苏州 连云港 杭州 宁波 温州 合肥 芜湖 马鞍山 福州 厦门 泉州""".split()
PROVINCES = "山东 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 河南 湖北 湖南 广东 四川 贵州 云南 陕西".split()
FIELDS = """工业和信息化 科学技术 教育 民政 司法 财政 自然资源 生态环境 交通运输 水利 农业农村 商务 文化和旅游
卫生健康 应急管理 审计 市场监督管理 体育 统计 医疗保障 城市管理 发展和改革 粮食和物资储备""".split()
UNITS = "(?:条|件|次|篇|个|期|份|人次|人|万元)"
SUMS = {
    "收到申请数": "当面申请数 传真申请数 网络申请数 信函申请数".split(),
    "申请办结数": "按时办结数 延期办结数".split(),
    "从事政府信息公开工作人员数": "专职人员数 兼职人员数".split(),
    "等查阅场所报送信息数": "纸质文件数 电子文件数".split(),
}
HEADING = re.compile("^[ \t　]*(?:[一二三四五六七八九十]+|[0-9]+)[、.．]")
CELL = re.compile("[ \t　]*[0-9.万余人]+")


def kind(line):
    text = line.strip(" \t　")
    if not text or line.startswith("\t") or CELL.fullmatch(line):
        return "cell"
    if len(text) > 60:
        return "paragraph"
    return "heading" if HEADING.match(line) else "short"


def shuffled(chance, paragraph):
    *sentences, end = paragraph.split("。")
    if len(sentences) > 2 and chance.random() < 0.2:
        chance.shuffle(sentences)
    if len(sentences) > 1 and chance.random() < 0.15:
        del sentences[chance.randrange(len(sentences))]
    return "。".join([*sentences, end])


def changed_lines(chance, lines, paragraphs):
    """A report's lines; tables stay whole."""
    more, other, gone = chance.choice([0, 0.1, 0.35]), chance.choice([0.1, 0.4]), 0.1
    for line in lines:
        role = kind(line)
        place = chance.random()
        if role == "cell":
            yield line
        elif role == "paragraph":
            if place < gone:
                continue
            yield shuffled(chance, chance.choice(paragraphs) if place < gone + other else line)
            if chance.random() < more:
                yield chance.choice(paragraphs)
        elif place > 0.07:
            yield line


def changed_number(chance, found):
    """Another number of as many digits; dates, years, numbers of headings and long ones stay."""
    text, number = found.string, found.group()
    before, behind = text[: found.start()][-1:], text[found.end() : found.end() + 1]
    is_fixed = behind and behind in "年月日号.、．-～:" or before and before in "-〔第:.～"
    if is_fixed or len(number) > 6 or re.fullmatch("(?:19|20)[0-9]{2}", number):
        return number
    if chance.random() < 0.2:
        return number
    return str(chance.randint(10 ** (len(number) - 1), 10 ** len(number) - 1))


def value(text, label):
    return re.search(f"{label}[^\n]{{0,40}}\n[ \t　\n]*{UNITS}[ \t　]*\n[ \t　\n]*([0-9]+)", text)


def with_sums(chance, text):
    """The totals of most tables add up."""
    for label, parts in SUMS.items():
        total = value(text, label)
        values = [value(text, part) for part in parts]
        if total and all(values) and chance.random() < 0.8:
            number = sum(int(found.group(1)) for found in values)
            text = text[: total.start(1)] + str(number) + text[total.end(1) :]
    return text


def with_day(chance, text):
    """Most reports say when they were published, mostly in time."""
    year = re.search("(20[0-9]{2})年", text)
    if not year or chance.random() > 0.75:
        return text
    month = chance.choice([1, 1, 1, 2, 3, 3, 4, 5])
    day = f"发布日期：{int(year.group(1)) + 1}-{month:02d}-{chance.randint(3, 27):02d}"
    title, _, rest = text.partition("\n")
    return f"{title}\n{day}\n{rest}"


def report(index, seed, texts, paragraphs):
    chance = random.Random(f"{seed}:{index}")
    lines = chance.choice(texts).split("\n")
    text = "\n".join(changed_lines(chance, lines, paragraphs))
    for names, others in (
        (("枣庄", "青岛", "淄博"), PLACES),
        (("滕州", "薛城", "济南"), PLACES),
        (("山东",), PROVINCES),
        (("工业和信息化", "科学技术", "经济和信息化"), FIELDS),
    ):
        other = chance.choice(others)
        for name in names:
            text = text.replace(name, other)
    years = chance.randint(0, 5)
    text = re.sub("20(?:1[5-9]|2[0-3])", lambda found: str(int(found.group()) + years), text)
    text = re.sub("[0-9]+", lambda found: changed_number(chance, found), text)
    return with_day(chance, with_sums(chance, text))


def read(folder):
    """The texts of a folder and the folders in it, in order of their paths."""
    return [
        path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
        for path in sorted(Path(folder).rglob("*.txt"))
    ]


def write(texts, count, folder, seed=1):
    paragraphs = [line for text in texts for line in text.split("\n") if kind(line) == "paragraph"]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    size = 0
    for index in range(count):
        made = report(index, seed, texts, paragraphs).encode()
        (folder / f"report-{index:06d}.txt").write_bytes(made)
        size += len(made)
    return size
