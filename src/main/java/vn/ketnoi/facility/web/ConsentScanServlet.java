package vn.ketnoi.facility.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.ketnoi.facility.Consents;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.web.FileServlet;

/** Gives out the scan of a consent. */
@WebServlet("/consent-scans/*")
public class ConsentScanServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Consents consents;

    @Override
    protected SentFile file(long id) {
        return consents.scan(id);
    }
}
