"""Web pages as sites of agencies lay them out; the body is the same in all."""

from html import escape

from source import Table


def table(block: Table) -> str:
    rows = []
    for cells in block.rows:
        spans = [
            (f' colspan="{c.columns}"' if c.columns > 1 else "")
            + (f' rowspan="{c.rows}"' if c.rows > 1 else "") for c in cells]
        rows.append("<tr>" + "".join(
            f"<td{span}>{escape(c.text)}</td>" for c, span in zip(cells, spans)) + "</tr>")
    return '<table border="1">' + "\n".join(rows) + "</table>"


def paragraphs(blocks, wrap) -> str:
    return "\n".join(
        table(b) if isinstance(b, Table) else wrap(escape(b.text.strip())) for b in blocks
        if isinstance(b, Table) or b.text.strip())


def plain(blocks) -> str:
    """As an office program saves it."""
    return ("<!DOCTYPE html><html><head><meta charset='utf-8'><title>报告</title></head><body>"
            + paragraphs(blocks, lambda text: f"<p>{text}</p>") + "</body></html>")


def portal(blocks) -> str:
    """Head, navigation and foot around an article of paragraphs."""
    return ("<!DOCTYPE html><html><head><meta charset='utf-8'><title>报告_政府网</title>"
            "<style>p{text-indent:2em}</style><script>var a='<p>x</p>';</script></head><body>"
            "<div class='header'><ul class='nav'><li><a href='/'>首页</a></li><li><a href='/x'>信息公开</a></li>"
            "<li><a href='/y'>政民互动</a></li></ul></div>"
            "<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='/x'>年报</a></div>"
            "<div class='article' id='zoom'>" + paragraphs(blocks, lambda t: f"<p>　　{t}</p>")
            + "</div><div class='footer'><p>版权所有 示例单位 备案号：X0000000000号</p>"
            "<p><a href='/map'>网站地图</a> <a href='/about'>联系我们</a></p></div></body></html>")


def breaks(blocks) -> str:
    """One block of text with breaks, in nested tables of layout, as old sites have it."""
    return ("<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'></head><body>"
            "<table width='980'><tr><td><a href='/'>首页</a> | <a href='/a'>机构职能</a></td></tr>"
            "<tr><td class='content'><font size='3'>"
            + paragraphs(blocks, lambda t: f"&nbsp;&nbsp;&nbsp;&nbsp;{t}<br>")
            + "</font></td></tr></table></body></html>")


HTML_LAYOUTS = {"table": plain, "portal": portal, "breaks": breaks}
