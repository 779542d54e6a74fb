internal import ComplianceModel

/// What government sites print around every article, whatever it is about.
///
/// These are words of web sites, not of the domain: no rule needs to change them.
enum PageWords {
  /// What the surroundings of an article begin with.
  private static let leads = byFirst([
    "当前位置", "您的位置", "您所在的位置", "您现在的位置", "所在位置", "位置:首页", "首页>", "首页>>", "首页»",
    "今天是", "现在是", "打印时间", "打印日期", "浏览次数", "阅读次数", "点击次数", "分享到",
    "分享:", "字体:", "字号:", "字体大小", "[字体", "打印本页", "关闭窗口", "关闭本页", "[关闭",
    "上一篇", "下一篇", "上一条", "下一条", "扫一扫", "手机扫", "相关链接", "相关阅读", "相关新闻", "相关文章",
    "返回顶部", "设为首页", "加入收藏",

    "版权所有", "主办单位", "主办:", "承办单位", "承办:", "技术支持", "网站标识码", "您是第", "责任编辑", "编辑:",
    "网站支持ipv6", "本站支持ipv6", "一键分享",
  ])

  /// What the surroundings begin with too, but a line of an article might: there it has no links.
  private static let linkLeads = byFirst([
    "访问量", "点击量", "浏览量", "点击数", "打印", "收藏本页", "相关信息", "返回首页", "网站地图", "网站声明", "关于我们", "联系我们", "无障碍",
    "长者模式", "长者版", "适老化", "关怀版", "繁体", "简体", "登录", "注册", "高级搜索", "热门搜索", "友情链接", "微信公众号", "建议使用",
    "最佳浏览", "扫描二维码", "分享至",
  ])

  /// What only footers hold.
  private static let marks = bytes(["版权所有", "copyright", "allrightsreserved"])
  /// What only footers hold when a number follows.
  private static let registers = bytes(["icp备", "公网安备", "网站标识码"])

  /// Whole lines; too short to be leads.
  private static let lines: Set<String> = [
    "首页", "返回", "关闭", "打印", "大", "中", "小", "大中小", "分享", "收藏", "搜索", "退出", "更多", "更多>>", "更多>",
    ">", ">>", "|", "微信", "微博", "ipv6", "english",
  ]

  /// Labels of the index that stands above an article.
  private static let indexLabels = byFirst([
    "索引号", "信息索引号", "信息索引", "主题分类", "主题词", "主题", "体裁分类", "组配分类", "信息分类", "公开类别", "公开方式", "公开范围",
    "公开形式",
    "公开时限", "发布机构", "发文机关", "发文机构", "发布单位", "公开机构", "公开单位", "责任部门", "发文单位", "制发机关", "信息来源", "来源",
    "发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "成文日期", "公布日期", "公布时间", "生成日期", "生效日期", "有效性",
    "有效期", "发文字号", "文号", "文件编号", "名称", "标题", "信息名称", "文件名称", "内容概述", "关键词", "废止日期", "失效日期",
    "服务对象", "语种", "公文种类", "文件类型", "效力状态",
  ])

  /// Those of them that go with the day of publication.
  static let dayLabels = [
    "发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "公布日期", "公布时间", "生成日期", "成文日期", "发布于",
  ].map(\.matchingKey)

  private static let dayLabelBytes = bytes(dayLabels)
  private static let fullStop = Array("。".utf8)

  /// Whole names and classes of elements that surround an article at most sites.
  private static let names: Set<String> = [
    "head", "header", "top", "topbar", "top-bar", "foot", "bottom", "banner", "search", "searchbox",
    "toolbar",
    "position", "location", "weizhi", "dqwz", "wzdh", "friendlink", "qrcode", "gotop", "login",
    "sitemap", "site-header", "page-header", "logo",
  ]
  /// Parts of names and classes that no article has.
  private static let parts: Set<String> = [
    "nav", "navbar", "menu", "crumb", "crumbs", "breadcrumb", "footer", "sidebar", "share",
    "bdsharebuttonbox",
    "related", "relate", "copyright", "prevnext", "pagination",
  ]

  /// What an info line beside a title holds next to a day.
  private static let notes = ["来源", "作者", "浏览", "点击", "阅读", "字体", "字号", "访问"]

  /// Words by their first character, so that a line is compared with few of them.
  private static func byFirst(_ words: [String]) -> [Character: [String]] {
    Dictionary(grouping: words.map(\.matchingKey)) { $0.first ?? " " }
  }

  private static func starts(_ key: Substring, with words: [Character: [String]]) -> String? {
    key.first.flatMap { words[$0] }?.first(where: key.hasPrefix)
  }

  /// Whether a line, as a key, belongs to the surroundings and never to a report.
  static func isSurround(_ key: String, hasLinks: Bool) -> Bool {
    if lines.contains(key) || isFooter(key) { return true }
    let isLead =
      starts(key[...], with: leads) != nil
      || (hasLinks || key.utf8.count <= 18) && starts(key[...], with: linkLeads) != nil
    guard isLead, key.count <= 60, !Array(key.utf8).holds(fullStop) else { return false }
    return !isIndex(key)
  }

  /// Whether a line is one that only footers have.
  static func isFooter(_ key: String) -> Bool {
    guard key.utf8.count <= 900 else { return false }
    let line = Array(key.utf8)
    let isRegistered = registers.contains { register in
      guard let end = end(of: register, in: line, from: 0) else { return false }
      return behind(end, in: key).prefix(3).contains(where: \.isNumber)
    }
    return isRegistered || marks.contains { line.holds($0) } && !line.holds(fullStop)
  }

  /// Whether a line tells a part of the index: a label and what belongs to it.
  static func isIndex(_ key: String) -> Bool {
    guard key.utf8.count <= 600 else { return false }
    let line = Array(key.utf8)
    guard !line.holds(fullStop) else { return false }
    return indexLabel(key) != nil || isInfo(key)
      || dayLabelBytes.contains { label in
        var next = end(of: label, in: line, from: 0)
        while let end = next {
          if behind(end, in: key).drop(while: { ":|]".contains($0) }).first?.isNumber == true {
            return true
          }
          next = self.end(of: label, in: line, from: end)
        }
        return false
      }
  }

  // Every line of a page comes here several times, and searching strings takes a hundred times as long
  // as comparing bytes.

  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  /// Where the first `word` from `start` on ends.
  private static func end(of word: [UInt8], in line: [UInt8], from start: Int) -> Int? {
    line[start...].firstStart(of: word).map { $0 + word.count }
  }

  /// What stands behind so many bytes.
  private static func behind(_ end: Int, in key: String) -> Substring {
    key[key.utf8.index(key.startIndex, offsetBy: end)...]
  }

  /// Whether a line is like `时间：2024-01-20　来源：某局`.
  private static func isInfo(_ key: String) -> Bool {
    guard key.hasPrefix("时间:") || key.hasPrefix("日期:"), notes.contains(where: key.contains)
    else { return false }
    return key.dropFirst(3).first?.isNumber == true
  }

  /// The label that a line begins with, if a colon or nothing follows it.
  static func indexLabel(_ key: String) -> String? {
    let key = key.drop { "[|·".contains($0) }
    guard let candidates = key.first.flatMap({ indexLabels[$0] }) else { return nil }
    return candidates.first { label in
      guard key.hasPrefix(label) else { return false }
      let behind = key.dropFirst(label.count).first
      return behind.map { ":|]".contains($0) } ?? true
    }
  }

  /// Whether a line is such a label and nothing else.
  static func isBareLabel(_ key: String) -> Bool {
    guard key.utf8.count <= 40, let label = indexLabel(key) else { return false }
    return key.filter { !":[]|·".contains($0) } == label
  }

  /// Whether the name or the classes of an element say that it surrounds an article.
  static func hints(at name: String) -> Bool {
    name.lowercased().split(whereSeparator: \.isWhitespace).contains { token in
      names.contains(String(token))
        || token.split { !$0.isLetter }.contains { parts.contains(String($0)) }
    }
  }
}
