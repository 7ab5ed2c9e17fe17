package vn.ketnoi.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ketnoi.shared.PortalStarted;

/**
 * Loads the demo world at start when it is asked for. Each part goes through its rows in order and leaves alone what is
 * there, so a start that was cut off is finished by the next.
 */
@ApplicationScoped
public class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());

    @Inject
    @ConfigProperty(name = "ketnoi.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    DemoPeople people;

    @Inject
    DemoFacilities facilities;

    @Inject
    DemoProducts products;

    @Inject
    DemoCertificates certificates;

    @Inject
    DemoTrade trade;

    @Inject
    DemoOutcomes outcomes;

    @Inject
    DemoMinistry ministry;

    void load(@Observes @Priority(Interceptor.Priority.APPLICATION) PortalStarted event) {
        if (!wanted) {
            return;
        }
        long begin = System.nanoTime();
        people.loadOfficersAndBuyers();
        if (!products.areLoaded()) {
            loadMakersAndProducts();
        }
        certificates.load();
        trade.load();
        outcomes.load();
        ministry.load();
        LOG.info(() -> "demo world is there after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    private void loadMakersAndProducts() {
        DemoFacilities.rows().forEach(row -> {
            facilities.load(row);
            people.loadForFacility(row.get("code"));
        });
        DemoProducts.rows().forEach(products::load);
    }
}
