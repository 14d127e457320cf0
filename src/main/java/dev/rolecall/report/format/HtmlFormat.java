package dev.rolecall.report.format;

import dev.rolecall.report.page.Page;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page as one HTML file that needs nothing else: no script, no request. */
public final class HtmlFormat {

  private HtmlFormat() {}

  /** Writes a page. */
  public static void write(Page page, Appendable out) {
    StringOutput html = new StringOutput();
    StyleSheet style = StyleSheet.of(page.brand());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page, style);
    try {
      out.append(html.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
