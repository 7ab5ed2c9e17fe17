package vn.ketnoi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import vn.ketnoi.account.model.Account;
import vn.ketnoi.account.model.OrganisationRepository;

/** Mail to everybody of a facility who has an address, each in their own language. */
@ApplicationScoped
public class FacilityPost {

    @Inject
    OrganisationRepository organisations;

    @Inject
    Post post;

    /**
     * As {@link Post#send}.
     *
     * @param args what the letter says, in a language
     */
    public void send(long facilityId, String letter, String page, Function<String, Object[]> args) {
        organisations.people(Organisation.facility(facilityId)).stream()
                .map(Account::view)
                .filter(person -> !person.disabled())
                .forEach(person -> {
                    String address = person.email();
                    if (address != null) {
                        post.send(address, person.language(), letter, page, args.apply(person.language()));
                    }
                });
    }
}
