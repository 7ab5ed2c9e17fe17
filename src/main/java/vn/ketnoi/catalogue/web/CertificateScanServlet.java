package vn.ketnoi.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.ketnoi.catalogue.Certificates;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.web.FileServlet;

/** Gives out a certificate's scan. */
@WebServlet("/certificate-scans/*")
public class CertificateScanServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Certificates certificates;

    @Override
    protected SentFile file(long id) {
        return certificates.scan(id);
    }
}
