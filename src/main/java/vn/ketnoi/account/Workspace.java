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

    /** May: anybody signed in, what waits for them. */
    public List<WaitingWork.Item> waiting() {
        AccountView caller = currentUser.require();
        return features.stream()
                .flatMap(feature -> feature.waitingFor(caller).stream())
                .sorted(Comparator.comparing(WaitingWork.Item::page))
                .toList();
    }
}
