package vn.ketnoi.programme.model;

import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.SubjectKind;
import vn.ketnoi.shared.VietnameseText;

/** How the same subject is known again under another spelling. */
public final class Subjects {

    private static final String INDUSTRIAL = "^(cum cong nghiep|ccn) ";
    private static final String SECTOR = "^(cum lien ket nganh|cum lien ket|clkn) ";

    private Subjects() {}

    /**
     * Facilities by id. Clusters and chains by name: accents, case and the words "cụm công nghiệp" make no difference.
     * Courses by name within a province, since many bear the same one.
     */
    public static String key(SubjectKind kind, @Nullable Long facilityId, @Nullable String name, String province) {
        if (kind == SubjectKind.FACILITY) {
            return "facility:" + facilityId;
        }
        String plain = VietnameseText.fold(name == null ? "" : name)
                .replaceFirst(INDUSTRIAL, "")
                .replaceFirst(SECTOR, "")
                .replaceFirst("^chuoi gia tri ", "");
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return kind == SubjectKind.COURSE ? "course:" + province + ":" + words : "name:" + words;
    }

    /** An industrial cluster is never the same thing as a sector cluster. */
    public static boolean isOtherKindOfCluster(SubjectKind kind, String name) {
        String folded = VietnameseText.fold(name) + " ";
        return switch (kind) {
            case INDUSTRIAL_CLUSTER -> folded.matches(SECTOR + ".*");
            case SECTOR_CLUSTER, VALUE_CHAIN -> folded.matches(INDUSTRIAL + ".*");
            case FACILITY, COURSE -> false;
        };
    }
}
