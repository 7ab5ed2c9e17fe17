package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** What a person finds when the working day begins. */
@ApplicationScoped
@Transactional
public class Workspace {

    @Inject
    @Any
    Instance<WaitingWork> features;

    @Inject
    CurrentUser currentUser;

    /** May: anybody signed in, what waits for them: first what has waited longest. */
    public List<WaitingWork.Item> waiting() {
        AccountView caller = currentUser.require();
        return features.stream()
                .flatMap(feature -> feature.waitingFor(caller).stream())
                .sorted(Comparator.comparing(WaitingWork.Item::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WaitingWork.Item::page))
                .toList();
    }

    /** May: anybody signed in, what is theirs. */
    public List<WaitingWork.Item> figures() {
        AccountView caller = currentUser.require();
        return features.stream()
                .flatMap(feature -> feature.figuresFor(caller).stream())
                .sorted(Comparator.comparing(WaitingWork.Item::page))
                .toList();
    }
}
