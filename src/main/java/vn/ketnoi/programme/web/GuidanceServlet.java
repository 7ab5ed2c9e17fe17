package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.ketnoi.programme.Guidances;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.web.FileServlet;

/** Gives out a guidance document's file. */
@WebServlet("/guidance-files/*")
public class GuidanceServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Guidances guidances;

    @Override
    protected SentFile file(long id) {
        return guidances.file(id);
    }
}
