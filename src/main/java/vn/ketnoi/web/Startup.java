package vn.ketnoi.web;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.ketnoi.shared.PortalStarted;

/** First the schema, then the portal's own work. A schema that cannot be brought up to date stops the deployment. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/ketnoi",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=ketnoi.db.url:jdbc:mysql://127.0.0.1:3306/ketnoi?connectionTimeZone=UTC}",
        user = "${MPCONFIG=ketnoi.db.user:ketnoi}",
        password = "${MPCONFIG=ketnoi.db.password:ketnoi}",
        // Else a delivery, which reads a range of the outbox to lock it, holds up all who write to that range.
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class Startup {

    @Resource(lookup = "java:app/ketnoi")
    DataSource dataSource;

    @Inject
    Event<PortalStarted> started;

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        Flyway.configure(Startup.class.getClassLoader())
                .dataSource(dataSource)
                .load()
                .migrate();
        started.fire(new PortalStarted());
    }
}
