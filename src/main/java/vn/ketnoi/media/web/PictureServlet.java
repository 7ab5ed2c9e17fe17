package vn.ketnoi.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ketnoi.media.PictureSize;
import vn.ketnoi.media.Pictures;

/** {@code /media/12/small}. A picture never changes, so its address is its tag and browsers may keep it for a year. */
@WebServlet("/media/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(large|medium|small)");

    @Inject
    transient Pictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + path.group(1) + path.group(2).charAt(0) + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            keep(response, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<byte[]> jpeg = load(Long.parseLong(path.group(1)), path.group(2));
        if (jpeg.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        keep(response, tag);
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.get().length);
        response.getOutputStream().write(jpeg.get());
    }

    private Optional<byte[]> load(long id, String size) {
        return pictures.find(id, PictureSize.valueOf(size.toUpperCase(Locale.ROOT)));
    }

    private static void keep(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
