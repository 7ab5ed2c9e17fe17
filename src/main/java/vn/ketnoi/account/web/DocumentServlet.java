package vn.ketnoi.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.ketnoi.account.BuyerChecks;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.web.FileServlet;

/** Gives out a buyer's document. */
@WebServlet("/documents/*")
public class DocumentServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BuyerChecks checks;

    @Override
    protected SentFile file(long id) {
        return checks.file(id);
    }
}
