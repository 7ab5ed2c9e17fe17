package vn.ketnoi.catalogue;

/** How far a product is from its raw material: chế biến thô, sơ chế, chế biến sâu, chế biến tinh. */
public enum ProcessingLevel {
    RAW,
    PRIMARY,
    DEEP,
    FINE
}
