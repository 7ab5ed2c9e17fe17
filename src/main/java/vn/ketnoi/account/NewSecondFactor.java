package vn.ketnoi.account;

import java.io.Serializable;

/** A second factor that waits for its first code: the secret to type into an app, and the address for its picture. */
public record NewSecondFactor(String secret, String address) implements Serializable {

    /** Without the secret: this text may be logged. */
    @Override
    public String toString() {
        return "NewSecondFactor";
    }
}
