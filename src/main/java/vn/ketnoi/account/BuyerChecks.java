package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.ketnoi.account.model.AccountRepository;
import vn.ketnoi.account.model.Buyer;
import vn.ketnoi.account.model.BuyerDocument;
import vn.ketnoi.account.model.OrganisationRepository;
import vn.ketnoi.shared.Audited;
import vn.ketnoi.shared.Checker;
import vn.ketnoi.shared.NoSuchRecordException;
import vn.ketnoi.shared.RejectedException;
import vn.ketnoi.shared.SentFile;
import vn.ketnoi.shared.Sha256;
import vn.ketnoi.shared.Slice;
import vn.ketnoi.shared.StaleException;

/** Seeing that a buyer is who it says, from its papers. Nobody but its own people and officers ever sees them. */
@ApplicationScoped
@Transactional
public class BuyerChecks {

    /** The largest file taken, in bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final SentFile.Wanted PAPER = new SentFile.Wanted(
            "document",
            LARGEST_FILE,
            Set.of(SentFile.PDF_TYPE, "image/jpeg", "image/png"),
            "document.unreadable",
            "document");

    /** Waiting ones of one buyer; more would only hide each other. */
    private static final int MOST_WAITING = 5;

    /** A document that waits, and whose it is. */
    public record Waiting(DocumentView document, BuyerView buyer) {}

    @Inject
    OrganisationRepository documents;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Post post;

    @Inject
    Once once;

    @Inject
    Checker checker;

    @Inject
    Clock clock;

    /** May: a buyer, its own. */
    @Audited("document")
    public DocumentView upload(String fileName, byte[] content) {
        AccountView caller = currentUser.require(Role.BUYER);
        long buyer = Objects.requireNonNull(caller.buyerId());
        SentFile file = SentFile.read(PAPER, fileName, content);
        long id = once.create(new UploadedFile(file.name(), Sha256.hex(content)), () -> add(buyer, file, caller.id()));
        return load(id).view();
    }

    private record UploadedFile(String name, String hash) {}

    private long add(long buyer, SentFile file, long uploader) {
        long waiting = documents.documents(buyer).stream()
                .filter(d -> d.view().state() == DocumentState.WAITING)
                .count();
        if (waiting >= MOST_WAITING) {
            throw RejectedException.field("document", "document.many", MOST_WAITING);
        }
        return accounts.add(new BuyerDocument(buyer, file, uploader, clock.instant()))
                .view()
                .id();
    }

    /** May: a buyer, its own; a centre, a department, the ministry. */
    public List<DocumentView> of(long buyerId) {
        currentUser.require();
        currentUser.requireThat(maySee(buyerId), "buyer", buyerId);
        return documents.documents(buyerId).stream().map(BuyerDocument::view).toList();
    }

    /** May: a buyer, its own; a centre, a department, the ministry. */
    public SentFile file(long documentId) {
        currentUser.require();
        BuyerDocument document = load(documentId);
        currentUser.requireThat(maySee(document.buyerId()), "document", documentId);
        DocumentView view = document.view();
        return new SentFile(view.name(), view.mediaType(), documents.content(documentId));
    }

    /** May: a centre, a department, the ministry. Those that nobody has looked at, the oldest first. */
    public Slice<Waiting> waiting(int page, int size) {
        requireOfficer();
        List<Waiting> items = documents.waitingDocuments(Slice.offset(page, size), size).stream()
                .map(d -> new Waiting(d.view(), buyer(d).view()))
                .toList();
        return new Slice<>(items, documents.countWaitingDocuments());
    }

    /** May: a centre, a department, the ministry. From now on the buyer's requests say that it was checked. */
    @Audited("document")
    public DocumentView accept(long documentId, long version) {
        AccountView officer = requireOfficer();
        BuyerDocument document = load(documentId, version);
        document.accept(officer.id(), clock.instant());
        buyer(document).check(BuyerCheck.DOCUMENT, clock.instant());
        tell(document, "mail.document.accepted", "");
        return accounts.saved(document).view();
    }

    /** May: a centre, a department, the ministry. */
    @Audited("document")
    public DocumentView refuse(long documentId, RefuseDocument why, long version) {
        AccountView officer = requireOfficer();
        checker.check(why);
        BuyerDocument document = load(documentId, version);
        document.refuse(why.reason(), officer.id(), clock.instant());
        tell(document, "mail.document.refused", why.reason());
        return accounts.saved(document).view();
    }

    private void tell(BuyerDocument document, String letter, String reason) {
        AccountView uploader =
                accounts.find(document.uploadedBy()).orElseThrow().view();
        if (uploader.email() != null && !uploader.disabled()) {
            post.send(
                    uploader.email(),
                    uploader.language(),
                    letter,
                    "/account/organisation",
                    document.view().name(),
                    reason);
        }
    }

    private AccountView requireOfficer() {
        return currentUser.require(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
    }

    private boolean maySee(long buyerId) {
        return currentUser.isOfBuyer(buyerId) || currentUser.is(Role.CENTRE, Role.DEPARTMENT, Role.MINISTRY);
    }

    private Buyer buyer(BuyerDocument document) {
        return accounts.findBuyer(document.buyerId()).orElseThrow();
    }

    private BuyerDocument load(long id, long version) {
        BuyerDocument document = load(id);
        StaleException.check(version, document.version());
        return document;
    }

    private BuyerDocument load(long id) {
        return documents.document(id).orElseThrow(() -> new NoSuchRecordException("document", id));
    }
}
