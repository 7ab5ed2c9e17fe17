package vn.ketnoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.programme.FigureComments;
import vn.ketnoi.programme.FindingView;
import vn.ketnoi.programme.Findings;
import vn.ketnoi.programme.Guidances;
import vn.ketnoi.programme.NewFigureComment;
import vn.ketnoi.programme.NewFinding;
import vn.ketnoi.programme.NewGuidance;
import vn.ketnoi.programme.Programmes;

/** What the ministry of the demo world found in An Giang: one finding waits for an answer, one is answered. */
@ApplicationScoped
@ActivateRequestContext
class DemoMinistry {

    private static final String PROVINCE = "91";
    private static final String ISSUER = "Bộ Công Thương (dữ liệu minh họa)";
    private static final String RECORDING = "Kết quả được tính vào quý của ngày nghiệm thu, dù ghi nhận muộn hơn."
            + " Trung tâm Khuyến công ghi nhận kèm minh chứng; Sở Công Thương kiểm tra rồi phê duyệt hoặc trả lại.";
    private static final String TRADEMARKS = "Mỗi cơ sở chỉ tính một lần trong cả chương trình, dù có nhiều nhãn hiệu."
            + " Minh chứng là số đơn hoặc số giấy chứng nhận đăng ký nhãn hiệu.";

    @Inject
    ActingAs actingAs;

    @Inject
    Findings findings;

    @Inject
    FigureComments comments;

    @Inject
    Guidances guidances;

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    /** Each is entered unless it is there, so that a start that was cut off is finished by the next. */
    void load() {
        long programme = programmes.list().get(0).id();
        long there = actingAs.person(
                DemoPeople.MINISTRY, () -> findings.list(PROVINCE, null, 0, 1).total());
        if (there == 0) {
            raise(
                    programme,
                    "KC02",
                    "2025Q3",
                    "Số máy móc, thiết bị quý III/2025 cao hơn hẳn các quý trước."
                            + " Đề nghị Sở cho biết các máy trong dây chuyền đã tính ở KC03 có bị tính lại không.");
        }
        if (there <= 1) {
            FindingView second = raise(
                    programme,
                    "KC07",
                    "2025Q2",
                    "Một số kết quả KC07 mới có số đơn." + " Đề nghị Sở nêu tình trạng xử lý đơn của từng nhãn hiệu.");
            answer(second);
        }
        long documents =
                actingAs.person(DemoPeople.MINISTRY, () -> guidances.list(0, 1).total());
        if (documents == 0) {
            publish(null, "Ghi nhận kết quả khuyến công", "Recording outcomes", RECORDING, false);
        }
        if (documents <= 1) {
            publish(programme, "Nhãn hiệu của cơ sở công nghiệp nông thôn được tính thế nào", null, TRADEMARKS, true);
        }
        if (actingAs.person(
                DemoPeople.MINISTRY, () -> comments.counts(programme, PROVINCE).isEmpty())) {
            converse(programme);
        }
    }

    private void publish(
            @Nullable Long programme, String titleVi, @Nullable String titleEn, String words, boolean forEverybody) {
        NewGuidance said = new NewGuidance(
                programme, titleVi, titleEn, null, LocalDate.of(2025, 1, 15), ISSUER, words, forEverybody, null);
        actingAs.person(DemoPeople.MINISTRY, () -> guidances.publish(said, null));
    }

    private FindingView raise(long programme, String indicator, String quarter, String words) {
        LocalDate due = LocalDate.now(clock).plusDays(21);
        return actingAs.person(
                DemoPeople.MINISTRY,
                () -> findings.raise(new NewFinding(PROVINCE, programme, indicator, quarter, null, null, words, due)));
    }

    private void answer(FindingView finding) {
        actingAs.person(
                DemoPeople.department(PROVINCE),
                () -> findings.answer(
                        finding.id(),
                        "Các đơn đều đã được tiếp nhận; Sở đang theo dõi và sẽ thu hồi kết quả nếu đơn bị từ chối.",
                        finding.version()));
    }

    private void converse(long programme) {
        actingAs.person(
                DemoPeople.MINISTRY,
                () -> comments.comment(new NewFigureComment(
                        programme, "KC10", PROVINCE, "Số lao động học nghề đã gồm các lớp mở cuối năm 2025 chưa?")));
        actingAs.person(
                DemoPeople.centre(PROVINCE),
                () -> comments.comment(new NewFigureComment(
                        programme,
                        "KC10",
                        PROVINCE,
                        "Còn một lớp chờ biên bản nghiệm thu, Trung tâm sẽ ghi nhận sau.")));
    }
}
