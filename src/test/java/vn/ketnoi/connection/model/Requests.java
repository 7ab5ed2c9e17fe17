package vn.ketnoi.connection.model;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.ketnoi.connection.AskForConnection;
import vn.ketnoi.connection.ConnectionRequestView;
import vn.ketnoi.connection.Party;
import vn.ketnoi.connection.RecordContract;
import vn.ketnoi.connection.RequestStatus;
import vn.ketnoi.connection.RequestStep;
import vn.ketnoi.connection.Side;

/** Requests in any status, by the steps that lead there. */
final class Requests {

    static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor BUYER = new Actor(Side.BUYER, 11, NOW);
    static final Actor FACILITY = new Actor(Side.FACILITY, 22, NOW);

    private Requests() {}

    static Actor of(Side side) {
        return side == Side.BUYER ? BUYER : FACILITY;
    }

    static ConnectionRequest sent() {
        AskForConnection need = new AskForConnection(
                5L, null, new BigDecimal("500"), " lít ", TODAY.plusDays(30), "For Tết <b>please</b> ");
        ConnectionRequest request = new ConnectionRequest(need, 1, 2, new Party(5, "Nước mắm", "Fish sauce"), 11, NOW);
        return withId(request, 7);
    }

    static ConnectionRequest in(RequestStatus status) {
        ConnectionRequest request = sent();
        switch (status) {
            case SENT -> {}
            case DECLINED -> request.decline("no", FACILITY);
            case WITHDRAWN -> request.withdraw(BUYER);
            case ACCEPTED -> request.accept(FACILITY);
            case CONTRACTED -> {
                request.accept(FACILITY);
                request.confirm(recorded(request, BUYER), FACILITY);
            }
            case CLOSED -> {
                request.accept(FACILITY);
                request.close(null, BUYER);
            }
        }
        return request;
    }

    static RecordContract terms() {
        return new RecordContract(new BigDecimal("12500.50"), "USD", TODAY, null, null, true);
    }

    static Contract recorded(ConnectionRequest request, Actor by) {
        return withId(request.record(terms(), true, null, by), 9);
    }

    static Contract recordedBy(Side side) {
        return recorded(in(RequestStatus.ACCEPTED), of(side));
    }

    static void act(ConnectionRequest request, RequestStep step, Actor actor, Contract contract) {
        switch (step) {
            case ACCEPT -> request.accept(actor);
            case DECLINE -> request.decline("no", actor);
            case WITHDRAW -> request.withdraw(actor);
            case CLOSE -> request.close(null, actor);
            case SAY -> request.say("hello", actor);
            case RECORD -> request.record(terms(), true, null, actor);
            case CONTRACT -> request.confirm(contract, actor);
        }
    }

    static RequestStatus status(ConnectionRequest request) {
        return view(request).status();
    }

    static ConnectionRequestView view(ConnectionRequest request) {
        return request.view(Side.BUYER, new Party(1, "Buyer", null), true, false, new Party(2, "Cơ sở", null), 0);
    }

    /** As the database does. */
    static <T> T withId(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
