package vn.ketnoi.search.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.web.Language;

/** Writes the files of sitemaps.org; each page in both languages, each of which names the other. */
final class SitemapXml implements AutoCloseable {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final String origin;

    SitemapXml(OutputStream to, String origin) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
        this.origin = origin;
    }

    void begin(String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
    }

    void sitemap(String address) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        text("loc", origin + address);
        xml.writeEndElement();
    }

    void page(String address, @Nullable Instant changed) throws XMLStreamException {
        for (String language : Language.ALL) {
            xml.writeStartElement("url");
            text("loc", origin + "/" + language + address);
            if (changed != null) {
                text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (String other : Language.ALL) {
                alternate(other, other, address);
            }
            alternate("x-default", "vi", address);
            xml.writeEndElement();
        }
    }

    private void alternate(String name, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", name);
        xml.writeAttribute("href", origin + "/" + language + address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
