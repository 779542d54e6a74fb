import Foundation

/// Slips of the pen in running text.
extension Kind {
  static let wording: [Kind] = [
    sentence("document-year", "DOCUMENT-YEAR", count: 6) { c in
      let office = "\(c.agency.place)人民政府办公室"
      return [
        "认真落实《\(office)关于印发\(c.year)年政务公开工作要点的通知》（\(c.agency.place.prefix(1))政办发〔\(c.year - 1)〕\(c.chance.within(3...60))号）。",
        "根据《\(c.year)年\(c.agency.mark)政务公开工作要点》（\(c.agency.place.prefix(1))政公办〔\(c.year - 2)〕\(c.chance.within(2...19))号）细化任务。",
      ]
    },
    sentence("level-wrong", "NAME-LEVEL", count: 8) { c in
      let wrong =
        c.agency.level == .county
        ? ["全省", "全市"] : c.agency.level == .city ? ["全省", "全县"] : ["全市", "全县"]
      let word = c.chance.pick(wrong)
      return [
        "\(c.year)年\(word)各级行政机关依申请公开政府信息没有收取任何费用。", "过去一年，\(word)政府信息公开工作扎实推进，取得明显成效。",
        "我们统筹做好\(word)政府信息公开的组织、指导和监督工作。",
      ]
    },
    Kind("name-of-other", count: 8) { c in
      let name = other(of: c.agency, &c.chance)
      let found = c.draft.lines.indices.filter {
        c.draft.lines[$0].contains(c.agency.short + "办公室")
          || c.draft.lines[$0].contains(c.agency.name + "办公室")
      }
      if let index = found.first, c.chance.often(50) {
        c.draft.lines[index] = c.draft.lines[index].replacingOccurrences(
          of: c.agency.short + "办公室",
          with: name + "办公室"
        )
        .replacingOccurrences(of: c.agency.name + "办公室", with: name + "办公室")
        guard c.draft.lines[index].contains(name) else { return nil }
        return Slip(kind: "name-of-other", codes: ["NAME-OTHER"], lines: [index + 1])
      }
      let words = ["\(c.year)年，\(name)认真落实公开要求，主动接受社会监督。", "\(name)将继续完善工作机制，不断提高公开水平。"]
      return insert(&c, "name-of-other", ["NAME-OTHER"], c.chance.pick(words))
    },
    sentence("list-shorter", "WORD-COUNT", count: 6) { c in
      [
        "全面推进决策、执行、管理、服务“五公开”。", "推进决策公开、执行公开、管理公开、结果公开等五公开。", "重点抓好以下三项工作：一是完善制度；二是加强培训。",
        "从四个方面发力：一是健全机制，二是丰富内容，三是严格考核。", "落实政策文件与解读材料同步组织、同步部署的“三同步”要求。",
      ]
    },
    Kind("word-doubled", count: 8) { c in
      let pairs = [
        ("各科室", "各各科室"), ("政府信息公开", "政府信息信息公开"), ("工作", "工作工作"), ("的", "的的"), ("公开", "公开公开"),
        ("进行", "进行进行"), ("及时", "及时及时"), ("办理", "办理办理"),
      ]
      let (old, new) = c.chance.pick(pairs)
      let start = c.chance.within(3...9)
      for index in c.draft.lines.indices.dropFirst(start) {
        let line = c.draft.lines[index]
        guard !line.hasPrefix("\t"), Draft.plain(line).count > 60, let range = line.range(of: old)
        else { continue }
        c.draft.lines[index] = line.replacingCharacters(in: range, with: new)
        return Slip(kind: "word-doubled", codes: ["WORD-DOUBLED"], lines: [index + 1], note: new)
      }
      return nil
    },
    sentence("placeholder", "WORD-PLACEHOLDER", count: 10) { c in
      [
        "全年组织专题研究XX次，形成制度XX项。", "对××县××局反映的问题及时作了答复。", "平台改版情况（待补充）。", "编发工作简报XXX期。",
        "办理结果由***科汇总后公布。",
        "（此处填写年度亮点工作）", "全年发布专题信息  条（请填写）。", "与□□单位建立协作机制。", "具体数据待核实后补充。", "下设×个工作小组。",
      ]
    },
    sentence("path-leaked", "LEAK-PATH", count: 5) { c in
      [
        "[image: D:\\年报\\\(c.year)\\图片\\1.png]专栏页面如图。",
        "[image: C:\\Users\\Administrator\\Desktop\\封面.jpg]", "资料见file:///C:/Users/zwgk/年报终稿.docx。",
        "[image: /Users/lihua/Documents/pic/3.png]专栏建设情况。", "\\\\192.168.1.20\\share\\年报\\数据.xls",
      ]
    },
    sentence("id-leaked", "LEAK-ID", count: 5) { c in
      ["申请人王某某（身份证号\(identity(&c.chance))）提出的申请已答复。", "联系人证件号码：\(identity(&c.chance))。"]
    },
    sentence("mobile-leaked", "LEAK-MOBILE", count: 5) { c in
      let mobile =
        "1\(c.chance.pick(["38", "59", "86", "77"]))\(c.chance.within(10_000_000...99_999_999))"
      return [
        "申请人李某某（电话\(mobile)）对答复表示满意。", "经办人手机\(mobile)，欢迎来电咨询。",
        "对有异议的群众张某，工作人员拨打其手机\(mobile)作了说明。",
      ]
    },
    sentence("percent-lost", "WORD-LOST", count: 5) { _ in
      ["受理率、答复率均为100[image: ]。", "留言按时办结率达到98.6[image: ]，群众较为满意。", "复文公开率100[image: ]。"]
    },
    sentence("character-lost", "WORD-LOST", count: 5) { _ in
      ["建立健全信息发布\u{FFFD}\u{FFFD}审查机制。", "推进政务公开标\u{FFFD}化规范化。", "加强政\u{FFFD}新媒体管理。"]
    },
    sentence("punctuation", "WORD-PUNCTUATION", count: 6) { _ in
      [
        "认真做好信息发布，，及时更新栏目。", "持续优化公开专栏。。", "健全制度、，明确责任。", "完善（目录动态调整机制，定期核对。", "通过网站，。微信等渠道发布信息。",
        "汇编《常见问题解答发给办事群众。",
      ]
    },
    Kind("punctuation-pair", count: 3) { c in
      insert(
        &c,
        "punctuation-pair",
        ["WORD-PUNCTUATION"],
        c.chance.pick(["开展“阳光政务活动，公众参与踊跃。", "制定工作方案）并抓好落实。"])
      )
    },
  ]

  /// Adds one of the sentences to a paragraph of running text.
  private static func sentence(
    _ id: String,
    _ code: String,
    count: Int,
    _ ways: @escaping @Sendable (inout Case) -> [String]
  ) -> Kind {
    Kind(id, count: count) { c in
      let words = ways(&c)
      return insert(&c, id, [code], c.chance.pick(words))
    }
  }

  private static func insert(_ c: inout Case, _ id: String, _ codes: [String], _ words: String)
    -> Slip?
  {
    let end = c.draft.places(of: "H.4").first ?? c.draft.lines.count
    let start = c.draft.places(of: "H.0").first ?? 0
    let spots = (start..<end).filter {
      !c.draft.lines[$0].hasPrefix("\t") && Draft.plain(c.draft.lines[$0]).count > 60
    }
    guard !spots.isEmpty else { return nil }
    let index = c.chance.pick(spots)
    let own = words.hasPrefix("[") || words.hasPrefix("\\") || words.hasPrefix("（")
    if own { c.draft.lines.insert(words, at: index + 1) } else { c.draft.lines[index] += words }
    return Slip(
      kind: id,
      codes: codes,
      also: id == "placeholder" || id == "punctuation" ? ["WORD-PUNCTUATION"] : [],
      lines: [index + (own ? 2 : 1)],
      note: words
    )
  }

  /// A number with a right check digit; the region and the day are nobody's.
  private static func identity(_ chance: inout Chance) -> String {
    let body =
      "\(chance.pick(["370402", "410105", "330106"]))19\(chance.within(60...89))0\(chance.within(1...9))1\(chance.below(10))\(chance.within(100...999))"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).map { ($0.wholeNumberValue ?? 0) * $1 }.reduce(0, +)
    return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }
}
