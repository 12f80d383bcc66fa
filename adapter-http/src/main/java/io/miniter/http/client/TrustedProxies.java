package io.miniter.http.client;

import io.miniter.application.shared.ClientNetwork;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The trusted proxies: addresses and networks such as {@code 10.0.0.0/8}. */
public final class TrustedProxies {

    private static final Pattern SEPARATORS = Pattern.compile("[, ]+");
    private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

    private final List<Block> blocks;

    private TrustedProxies(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Parses the setting.
     *
     * @param setting addresses and networks, separated by commas or spaces; empty for none
     * @throws UnusableProxyException if one is invalid
     */
    public static TrustedProxies of(String setting) {
        return new TrustedProxies(Arrays.stream(SEPARATORS.split(setting.strip()))
                .filter(part -> !part.isEmpty())
                .map(Block::of)
                .toList());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        for (Block block : blocks) {
            if (block.contains(bytes)) {
                return true;
            }
        }
        return false;
    }

    private record Block(byte[] address, int bits) {

        private static Block of(String text) {
            int slash = text.indexOf('/');
            String literal = slash < 0 ? text : text.substring(0, slash);
            byte[] address =
                    ClientNetwork.address(literal).map(InetAddress::getAddress).orElseThrow(() -> unusable(text));
            int all = address.length * Byte.SIZE;
            if (slash < 0) {
                return new Block(address, all);
            }
            String bits = text.substring(slash + 1);
            if (!BITS.matcher(bits).matches() || Integer.parseInt(bits) > all) {
                throw unusable(text);
            }
            return new Block(address, Integer.parseInt(bits));
        }

        private boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            if (!Arrays.equals(address, 0, whole, other, 0, whole)) {
                return false;
            }
            int rest = bits % Byte.SIZE;
            return rest == 0 || (address[whole] ^ other[whole]) >> Byte.SIZE - rest == 0;
        }

        private static UnusableProxyException unusable(String text) {
            return new UnusableProxyException("miniter.trusted-proxies (MINITER_TRUSTED_PROXIES) has \"" + text
                    + "\" and must be IP addresses and networks such as 10.0.0.0/8, with commas between");
        }
    }
}
