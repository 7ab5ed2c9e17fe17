package vn.ketnoi.account;

import java.util.List;

/** A facility or buyer with its people; {@code manager} when the reader may invite, change and remove them. */
public record OrganisationView(Organisation organisation, String name, List<AccountView> people, boolean manager) {}
