package vn.ketnoi.notice.model;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in one language: a text in paragraphs and, sometimes, one link to follow. It is sent twice in one mail,
 * plain and as HTML.
 */
public record Letter(
        String language, String subject, String text, @Nullable String action, @Nullable String link, String footer) {

    /** Names that people chose stand in subjects; a line break in one would begin a header of its own. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public String plain() {
        String call = link == null ? "" : "\n\n" + action + ":\n" + link;
        return text + call + "\n\n-- \n" + footer + "\n";
    }

    public String html() {
        String paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(subject)
                + "</title></head>\n<body style=\"margin:0;background:#f4f6f5;color:#1d2522;font:16px/1.5 sans-serif\">\n"
                + "<div style=\"max-width:36em;margin:0 auto;padding:24px;background:#ffffff\">\n"
                + "<p style=\"color:#14574d;font-weight:bold\">KetNoi</p>\n" + paragraphs + "\n" + button()
                + "<p style=\"color:#55605c;font-size:14px\">" + escaped(footer) + "</p>\n</div></body></html>\n";
    }

    private String button() {
        if (link == null || action == null) {
            return "";
        }
        return "<p><a href=\"" + escaped(link)
                + "\" style=\"display:inline-block;padding:10px 18px;background:#14574d;color:#ffffff\">"
                + escaped(action) + "</a></p>\n<p style=\"word-break:break-all\">" + escaped(link) + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
