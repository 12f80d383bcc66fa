package io.miniter.security.account;

import io.miniter.application.account.admin.SetupCodes;
import io.miniter.domain.account.SetupCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;

/** Setup codes of 16 random bytes, in memory only. */
final class RandomSetupCodes implements SetupCodes {

    private static final int CODE_BYTES = 16;
    private static final String NONE = "";

    private final SecureRandom random;
    private final AtomicReference<String> current = new AtomicReference<>(NONE);

    RandomSetupCodes(SecureRandom random) {
        this.random = random;
    }

    @Override
    public SetupCode issue() {
        byte[] code = new byte[CODE_BYTES];
        random.nextBytes(code);
        current.set(Base64.getUrlEncoder().withoutPadding().encodeToString(code));
        return new SetupCode(current.get());
    }

    @Override
    public boolean isCurrent(SetupCode code) {
        String issued = current.get();
        return MessageDigest.isEqual(bytes(issued), bytes(code.value())) && !issued.equals(NONE);
    }

    @Override
    public void revoke() {
        current.set(NONE);
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
