package vn.ketnoi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** OCOP stars, levels of typical products, standards: the certificates that the portal knows. */
@ApplicationScoped
@Named
public class CertificateKinds {

    private final Map<String, CertificateKind> byCode = new LinkedHashMap<>();

    public CertificateKinds() {
        CsvFile.read("/reference/certificate-kinds.csv")
                .forEach(row -> byCode.put(
                        row.get("code"),
                        new CertificateKind(
                                row.get("code"),
                                row.get("group"),
                                row.get("name_vi"),
                                row.get("name_en"),
                                row.get("of").equals("PRODUCT"),
                                row.get("source"))));
    }

    /** In the order of the file. */
    public List<CertificateKind> getAll() {
        return List.copyOf(byCode.values());
    }

    public Optional<CertificateKind> find(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** The name of a kind; the code itself when there is none such. */
    public String name(String code, String language) {
        return find(code).map(k -> k.name(language)).orElse(code);
    }
}
