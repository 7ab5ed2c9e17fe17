package vn.ketnoi.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.catalogue.ProductPicture;
import vn.ketnoi.media.Pictures;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.web.UserAction;

/** The pictures in the editor: stored as soon as they are chosen, the product's when it is saved. */
@ViewScoped
@Named
public class PicturesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Pictures pictures;

    private final ArrayList<PictureRow> rows = new ArrayList<>();
    private transient @Nullable List<Part> files;

    void show(List<ProductPicture> shown) {
        rows.clear();
        shown.forEach(picture -> rows.add(new PictureRow(picture)));
    }

    List<ProductPicture> read() {
        return rows.stream().map(PictureRow::read).toList();
    }

    /** Those before one that is refused stay. */
    @UserAction
    public void upload() throws IOException {
        List<Part> chosen = files == null ? List.of() : files;
        files = null;
        if (chosen.isEmpty()) { // how an empty file arrives
            throw RejectedException.field("picture", "picture.unreadable");
        }
        for (Part file : chosen) {
            try (InputStream in = file.getInputStream()) {
                rows.add(new PictureRow(ProductPicture.of(pictures.store(in.readNBytes(Pictures.LARGEST_FILE + 1)))));
            }
        }
    }

    /** @param by -1 towards the first, 1 towards the last */
    public void move(int place, int by) {
        if (place + by >= 0 && place + by < rows.size()) {
            Collections.swap(rows, place, place + by);
        }
    }

    public void remove(int place) {
        rows.remove(place);
    }

    public List<PictureRow> getRows() {
        return rows;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
