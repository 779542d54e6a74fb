"""Makes the tables of predicates: 150 written ones, every tenth of them, and 1,350 more from texts."""

import random
import re

ANY = """
双公示|权责清单 权力清单 责任清单|政府公报|预决算 财政预算 财政决算|“三公”经费 三公经费|
规范性文件|政策解读|新闻发布会|在线访谈|双随机、一公开 “双随机、一公开”|放管服 “放管服”|
3个工作日 三个工作日|公开指南|公开目录|依申请公开|政务微博 官方微博|政务微信 官方微信|
两微一端 “两微一端”|第三方机构 第三方评估|政府开放日 “政府开放日”|图解 图表图解 图片解读|
舆情回应 舆情处置 舆情应对|人大代表建议 人大建议|政协提案 政协委员提案|重大建设项目|公共资源配置|
社会公益事业|脱贫攻坚 精准扶贫|环境保护 生态环境|安全生产|食品药品安全 食品药品|
义务教育 学前教育|社会救助 社会福利|住房公积金|政府采购|招标投标 招投标|国有产权交易 产权交易|
审计结果公开 审计报告|减税降费|政务服务事项 办事指南|常务会议|听证会|意见征集 征求意见 征集意见|
业务培训 专题培训 培训班|源头认定 属性源头
"""
ALL = """
政府信息公开 年度报告|主动公开 依申请公开|行政复议 行政诉讼|微博 微信 客户端|权力清单 责任清单|
决策公开 执行公开|行政许可 行政处罚|存在的主要问题 改进|政策解读 规范性文件 同步|
同步组织 同步审签 同步部署|领导小组 办公室|电子邮箱 电话|地址 邮编|下载 门户网站|
预算 决算 “三公”经费|扶贫政策 扶贫资金 扶贫成效|空气质量 饮用水 污染源|教育 卫生 社会保障|
检索费 复制费 邮寄费|国家秘密 商业秘密 个人隐私|项目批准 项目实施|国有土地使用权 矿业权|
随机抽查 查处结果|日巡查 月调度 季检查 年考核|公开指南 公开目录 更新
"""
NONE = """
暂无相关信息|未开展 未落实|泄密 失密|信息泄露|败诉|超期答复 逾期答复|问责 通报批评|不予公开|
瞒报 漏报|收取费用
"""
NEAR = """
双公示/专栏/20|规范性文件/解读/40|解读/3个工作日 三个工作日 同步/40|
权责清单 权力清单/公开 动态调整/40|政府公报/电子版 纸质版 发行/40|三公/预算 决算/20|
依申请公开/答复 办结/60|舆情/回应 处置/20|政务公开/考核/40|培训/次 人次/40|
行政复议/件 案件 败诉/40|行政诉讼/件 案件 败诉/40|申请/信函 网络 当面/20|新闻发布会/次/10|
在线访谈/次 期/12|第三方/评估/20|公开目录/更新 细化 优化/40|常务会议/列席 邀请/40|
政协提案/办理 公开/30|重大决策/征求意见 征集 预公开/60|随机抽查/事项清单 清单/12|
政务微信 微信/条 粉丝/40|财政/预决算 预算 决算/20|保密审查/程序 制度 机制/40|
信用信息/双公示 公示/20
"""
SECTION = """
概述 总体情况|主动公开|依申请公开 申请办理 收到和处理|行政复议 行政诉讼|主要问题 存在问题 存在的|
改进措施 改进情况 下步措施|政策解读 解读 回应|重点领域|组织领导 领导体制|平台建设 渠道建设|
建议 提案|保密审查 监督检查|权力运行|机构建设 保障机制|其他需要 需要说明 附表
"""
NUMBER = """
主动公开政府信息数 2|主动公开规范性文件数 0|政府网站公开政府信息数 2|政务微博公开政府信息数 1|
政务微信公开政府信息数 1|参加或举办新闻发布会总次数 0|政府网站在线访谈次数 0|
政策解读稿件发布数 1|收到申请数 1|网络申请数 0|按时办结数 0|政府信息公开工作专门机构数 0|
从事政府信息公开工作人员数 0|举办各类培训班数 0|接受培训人员数 2|
召开政府信息公开工作会议或专题会议数 0
"""
SUM = """
收到申请数/当面申请数 传真申请数 网络申请数 信函申请数|申请办结数/按时办结数 延期办结数|
收到申请数/申请办结数|从事政府信息公开工作人员数/专职人员数 兼职人员数|
等查阅场所报送信息数/纸质文件数 电子文件数|申请办结数/申请答复数|
主动公开规范性文件数/制发规范性文件总数
"""
DATE = """
le 131|le 228|le 331|le 430|ge 101|between 101 331|year 1
"""

MIX = {
    "any": 45, "all": 25, "none": 10, "near": 25, "section": 15, "num": 16, "sum": 7, "date": 7,
}  # fmt: skip


def lines(table):
    return table.replace("\n", "").split("|")


def number(text):
    label, digits = text.split()
    return {"kind": "num", "label": label, "k": int(digits)}


def total(text):
    label, parts = text.split("/")
    return {"kind": "sum", "total": label, "parts": parts.split()}


def date(text):
    word, *days = text.split()
    return {"kind": "date", "op": word, "v": [int(day) for day in days]}


def near(text):
    first, second, distance = text.split("/")
    return {"kind": "near", "a": first.split(), "b": second.split(), "d": int(distance)}


def written():
    rules = []
    for kind, table in (("any", ANY), ("all", ALL), ("none", NONE)):
        rules += [{"kind": kind, "p": line.split()} for line in lines(table)]
    rules += [near(line) for line in lines(NEAR)]
    rules += [{"kind": "section", "p": line.split()} for line in lines(SECTION)]
    rules += [number(line) for line in lines(NUMBER)]
    rules += [total(line) for line in lines(SUM)]
    rules += [date(line) for line in lines(DATE)]
    return rules


def mined(count, texts, seed=7):
    """Rules of the same mix; half of the phrases of any, none, near and section are two halves."""
    chance = random.Random(seed)
    runs = [run for text in texts for run in re.findall("[\u4e00-\u9fff]{4,}", text)]
    kinds = [kind for kind, share in MIX.items() for _ in range(share)]

    def cut():
        run = chance.choice(runs)
        length = min(len(run), chance.randint(4, 8))
        start = chance.randint(0, len(run) - length)
        return run[start : start + length]

    def phrase():
        if chance.random() < 0.5:
            return cut()
        first, second = cut(), cut()
        return first[: len(first) // 2] + second[len(second) // 2 :]

    def rule():
        kind = chance.choice(kinds)
        if kind in ("any", "none"):
            return {"kind": kind, "p": [phrase() for _ in range(chance.randint(1, 3))]}
        if kind == "all":
            return {"kind": kind, "p": [cut() for _ in range(chance.randint(2, 3))]}
        if kind == "near":
            second = [phrase()[:3] for _ in range(chance.randint(1, 2))]
            distance = chance.choice([12, 20, 40, 60])
            return {"kind": kind, "a": [phrase()[:4]], "b": second, "d": distance}
        if kind == "section":
            return {"kind": kind, "p": [phrase()[:4] for _ in range(chance.randint(1, 3))]}
        if kind == "num":
            label = number(chance.choice(lines(NUMBER)))
            return {**label, "k": chance.randint(0, 3)}
        if kind == "sum":
            return total(chance.choice(lines(SUM)))
        return date(chance.choice(lines(DATE)))

    return [rule() for _ in range(count)]


def tables(texts, sizes):
    """Tables of these sizes: 15 are every tenth of the 150, more than 150 are filled up from texts."""
    rules = written()
    if max(sizes) > len(rules):
        rules += mined(max(sizes) - len(rules), texts)
    for index, rule in enumerate(rules):
        rule.update(id=f"R{index + 1:04d}", weight=1 + index % 3)
    return {size: rules[4:150:10] if size == 15 else rules[:size] for size in sizes}
