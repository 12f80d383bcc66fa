package io.miniter.images.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * WebP files, which Java cannot write. All show the four quarters of {@link Drawn#quarters}; {@code q.ppm} has them in
 * 32 x 32 pixels, {@code qa.pam} the same with the last quarter transparent, {@code wide.ppm} in 90 x 50 and
 * {@code big.ppm} in 4096 x 3400. They were made with libwebp 1.2.4, and then encoded as base64, the big ones by way of
 * gzip:
 *
 * <pre>
 * cwebp -q 90 q.ppm -o lossy.webp
 * cwebp -q 90 wide.ppm -o wide.webp
 * cwebp -lossless q.ppm -o lossless.webp
 * cwebp -q 90 qa.pam -o lossy-alpha.webp
 * cwebp -lossless qa.pam -o lossless-alpha.webp
 * webpmux -frame lossless-alpha.webp +100+0+0+1-b -frame lossless.webp +100 -o animated.webp
 * webpmux -set exif orientation-6.exif lossless.webp -o lying.webp
 * cwebp -q 0 -m 6 big.ppm -o big-lossy.webp
 * cwebp -lossless big.ppm -o big-lossless.webp
 * </pre>
 */
final class WebpFiles {

    static final byte[] LOSSY = decoded("""
            UklGRm4AAABXRUJQVlA4IGIAAAAQBACdASogACAAAMASJaACdMoRwN4B+AH7AfyvnDNAuwH7AZ32IkNCAAD++iGX
            /3dv24oO//WpPSLJyv+tdpBGA24VQPGQ0607/SHtuxozTpFDJWTf/MZFHM/BGuYlVgAAAA==
            """);

    static final byte[] WIDE_LOSSY = decoded("""
            UklGRhYBAABXRUJQVlA4IAoBAAAwCgCdASpaADIAPjEWiUKiISEWpAAgAwSgDUxaF+AfhXtKfT/wd/WD+gUoD8Vf
            UAwiv+Z+1BkAH7AekZ+gHWAAd0Un+6oQSnQTGGUEyinY7c0Q2wJqTHIXILAA/veidx5HZ1/xf3IDQEwZ/4TlJf+x
            3835BrRWMX+suAChN/Mx/7Xj1/yHqf6Hhcv8h6vqk8DsFPqbQj/kR+2oZM4P778j+RLZF4v//zY6/Ilsi8VtuI2n
            Ch3PRrL9j9DTP4zv5C+e4dQ/5uP/7/5MfCum78WBXfmzUWHB//m98ztadoZNmUT25DHXMHCpHOM9ljRGxo4Lgekg
            Z5paB9eYqsYTD8zQFI4JAAAhHAAAAA==
            """);

    static final byte[] LOSSLESS = decoded("""
            UklGRjgAAABXRUJQVlA4TCwAAAAvH8AHAB8gEEjeHzqN+RcQFPwf3fxHZA+AMNtokpOc5BHcP6L/UaX6C7Btvw==
            """);

    static final byte[] LOSSY_ALPHA = decoded("""
            UklGRp4AAABXRUJQVlA4WAoAAAAQAAAAHwAAHwAAQUxQSBUAAAABDzD/ERFCIED4nxZAQET/J8BBaAEAVlA4IGIA
            AAAQBACdASogACAAAMASJaACdMoRwN4B+AH7AfyvnDNAuwH7AZ32IkNCAAD++iGX/3dv24oO//WpPSLJyv+tdpBG
            A24VQPGQ0607/SHtuxozTpFDJWTf/MZFHM/BGuYlVgAAAA==
            """);

    static final byte[] LOSSLESS_ALPHA = decoded("""
            UklGRjgAAABXRUJQVlA4TCwAAAAvH8AHEB8gEEjaH3qN+RcQFPk/2vwH8KWAMNtokpOc5BHcP6L/sW1Vv6oAvw==
            """);

    static final byte[] ANIMATED = decoded("""
            UklGRrwAAABXRUJQVlA4WAoAAAASAAAAHwAAHwAAQU5JTQYAAAD/////AABBTk1GRAAAAAAAAAAAAB8AAB8AAGQA
            AANWUDhMLAAAAC8fwAcQHyAQSNofeo35FxAU+T/a/AfwpYAw22iSk5zkEdw/ov+xbVW/qgC/QU5NRkQAAAAAAAAA
            AAAfAAAfAABkAAAAVlA4TCwAAAAvH8AHAB8gEEjeHzqN+RcQFPwf3fxHZA+AMNtokpOc5BHcP6L/UaX6C7Btvw==
            """);

    static final byte[] BIG_LOSSY = unzipped("""
            H4sIAAAAAAACA+0cezzU2f5nZCKRbnp4lW6fUsqi1lK2jbrI9YxEeZSlbh55pLxKEqu7adVue2VJq4dHCJVXeUUf
            qRtdraSMm9KbpFZ62DL3/H6/mTHDGL/fmfy67Mwfc37GOef7ON/3OednY2psrOiBIPZGy63XWOupyoJn60fSSWLq
            iNxKmWUfe5nh5cW6C1VXir9c9r2Hz/2gXkSh5bZVb/cvM8KYiFRHqPp9uqGM3ZziLVMlF0p6ntJhbC4yPLjCzjSb
            YVQ5fo9ihkVg0xdy7nINNl4FN/wiVaMzDjkX/NP8HPsxJkphjM7qhI48J9UrMzNONm45DjHfEJOkf7imO9MHfjxp
            JFadLP7bH1sbj2eTBeSTqnLylRlpihMVzWDpKrkEQf6yhbWghUIVirlScd2aGlCSBgVcpqbwVIjXDXsYMLNzycOV
            UPC1+R1CWnQYnjdL8p9mkl++uymPcoyg1iOukjyj5TeWml1rkKVQ3UMPH85QoUJU0ElWvQfiqbl6CSWmBUxyokuj
            zcUlfTvcrEXVYefJyXZkADS8DrV9jh9Jj5srzPq90G7xWffajsQy32uGh3evNY78UkeNHHijXB9Q+STPgUlC6N+d
            CtLECqF/UKw3eex4s6TUum2YxYQzyQHU3YYeG24x4Uwy4xfgbrtXDDcbed1t216IWWV/C04hzwFXaHhwrNgF795f
            +kNEkJUjB94oD18CD1VpwEXzsO7B+x5pYivOj6TwTGSuP5253uvxtQ15DmiNGPcgE6xHrXugGh7V7ohic61vSnU0
            X+BHmlhhsqPRn02PanOdd3QeeQ7Em4+YaL5EmVr3QDU8qt0RxeYarv4sTDTvqEeeWB9R9vAnNddNVvLkOWA+Z8S4
            BxdZat0D1fBExaVPHM1rHCFPrK4oexDV5imqzVPrHnLGUuseqIYnKi594mg+7jp5YpVE2YOoNk9RbZ5a99AYSa17
            oBqeqLj0iaN5s39AngQTZQ+i2vyoO2njVUGte6Aanqi49Imj+ZRz5Imlw9JXukC8tWXKu8KqMo1XvtXoV8xOx75f
            Rt4f2WlVo4AKzh/falZfn/9jnduhxhbmkvFbQ/9gPjGMtVof/uGp9tX2TmYSffHSMGZXcrVaTnnvtmkPu98yr0cq
            Hy1jvh9kyL83JkYpLPohtPh4Tt196Svuf9WWiTkjEXN0fkTBbYmpyu+r/L5iIMcf/KqXTWdskHcKeDL5IsObFhO7
            s7VICVIxq2ctaKZAxfudmVfMPWMWnnHo9MH2iirt2D923933rLng57bMGNXYRklL10xp+cKeU0vuyJYo207rLJJ5
            mp10zcMyo+i6Kwye6aj6QZwPtwia1lkIcd7+QA3stQ7YrZxEoXwA2bPsk4SUmAKytYJNcIcuJjZBoTcOl1DyZ+Rm
            5UOpiTy+fOSPNJt4QS373Gu6cIEIUE2oW0BxPnLuSq8ZpC8CyfRIoThK1ZCj0YHNz3iSR/yByYGxeZWfAZ6iJW4w
            h/lKACsZw/TPwSGV7PheKJfB0ne7OSUV5FxNs1tZM9Q1oFqcpJDIjOwFZHhTbgh3EAwenm2tMO7osv5LTTI2mwkV
            DMTjtxqxUx5/uT3swbzFtvGfFR6J7Viogy86TW6Yv8X3LdS0SBTgoLY6LALj2Q4CRGZbG0/oEL5zCByuRhR5h+TC
            dvC4gdlE/FKePlS8E2G8lrWPvj+IEVeqQPySozAeEK2cuqm8AbRte0E4t/4IFdS5siMYc7eye7qo192nPpybjRfo
            fQxtpqMe4kej4Qx4Gw24JBTkDkWGP83NJFpu1YNIYGKN+xMYuWsPofgwNumayz6hCXyG+rV9l4jMdNoMBmBDNA+B
            9paoCq5RJODs8z1dIGKKOVm8InohCNiY1lwiEWIm3B1h1z4dfCtWOrkejdSkvIftskyjx36Wl+BOYAleZi6lQ7iJ
            ugEcTUELhi1tFCkhOx4NH649OWdxth+8rP9CPHR+2tYmW4ICIaSj56lBnB22TXH+S9hKnR1l12Ci0cqM4Nyi4VSo
            DES1IZkrV7roCzyh49+321Whfc9GDccVf55kkAsggdRZBPD/H6CalmAFO5G2FWYXUXk/f8Xv8It6PIRibXsB4w37
            BVDA/eal2TmtHRNYtDxgCLSXBEG9EYSfLQXJqL7TzMVD2CoV/bjSyeTrmxH9/e+WeQ32UwxVsuWOXFozRVAKpakF
            VWhM5W9MZ+VXTor3rBTogB4rwlRS8y4LWEQHhxSBb59x2QCxGzVOkGJ8JzCSr4Gq7nsIUozcM4JcUEg01L6CtmCx
            8e0eFN1Maajk96ZCXzLqp3TDWT/utyQ7fzS1larRcf02TkBNRDADBlUZwxFFojlEkS3i3RCCKiDNrYQKFfPpgnWx
            vMH01pVBcvB4qO2t+iGZquY4k78guLhC7bCZD8nUJO+9FCvj9rMqVJpUwctYA3EARcxcsIVjb1ryE8osHYjghoA2
            AsHhX/Tzd4B6O1f6EJ6xN8OyYAX/2iGxFH0A0dZERJV/IbXKFeoNXcn8M5v+u8v8sjRidRYIMw6Ug13j5A0RQTeY
            rYQSglzFqpy8IRuec5E1OwYfCErOZf2OAVWoVqgt410EtQOvrPIy0B/qrMKy8cQsAFYc76cMhIoDA3CZEU3EyrGX
            Wfi7RIYHl78iLKyA6fb9z48GQqhHAuGFRBES+ro+gCV9eYSxFeYEB3EbwCnrcgDA7NW4y9XTybCVNx8mtz3HQUpL
            KCJhjrCuDhCQH2ctsGlpO9nuvoSnes2Zh1hVeQD58YRtK44Qt+2BeRvlQkmPSJJEpiwR6gVuABlNUlYA0x+h7v0A
            8oKJRQJ8y/RUGB5MmrmPl8JsatYSd1pcpXpKLQ/OA/i3wwLQG8gvJccjm7nCyOuXFWQsOlucKdfKVmpNOqdoj87j
            CLWdk/4YBiSrxkyZWopAjjaQ6I7B9rPTYe78K0NZH3zPALhuKmICniL+UFt4/DmcSt6TsJmQkYggvV31zLqHAUuZ
            zPRfC3Nq14R5vU849vxjU8Xziwhi6S3HfOmb+KGlmPmys/XAhasmFuE3/pu/rmeq2g4tBJmYbIDQaGJ31fUkEeQN
            DUEW6S8LRhBa8G5k7GxrBDEGUyi57JBCeD8S7+SwNmP1Ra5fxRjIgA/NXRJr7dR9p3H/rpU8sG8WDWsmGxhgs9W7
            Yi2iUPwUnz6kisbVe+wGfjjw+UhosTrio2Xj8dlMynZjD9OOWKty9Q4Uw5pxKeaCZ0VsWR2T8dHP8Nnkd7CQ/V6E
            7EhAlhZZsefhjNcxdyS+3unLqJ3AXP/7T00LTN4H2UY8uijbMTvrlpdOQu2mc2s/60Mho/HGRl0TZvtsOa1xpmGn
            49u/OOdbc1PcP6/ZJ9jiTYXjkcBG1/zbPv4M5+hG1/PVWwKVnKOfqOTfBg9/un856C+1T8zN7fLYDQSHNjG0CCyz
            VGL5qbTinoQdxJuyq3W4GJrkYAIoeSzIs6ngdObAr+yfgY1rD32HIMuBDKp0rkeQqVqsgZIvUo92tgFDdh79f+qD
            zQjN+Xl9/hbHNQ0DvhwAuovb72FQ43EpnaqDC//Ugidp4OmrvLfhtlYIIn741rx1fHEZA+YoZxzBRX4TRjuCLAvb
            hc+qsisba+W+yYnhRwz4l82OAABIDth+mQnrjmK9xR80YLol1tWGTSM2ua2tfSD+GwDJVj7+KriWngB9xZTAU123
            H/ZLOKvd171zbdgA4LlAQdUK9XC8O1ldd/UA/G0B875c6uyM8+Gb7Olx/dDOAtBMO67jQ1dySHY6jLFOqReQPOkg
            So79WKOBI7XZI816ikIwMqffxZk04T/2WCuZYy9uzEstWByxY2BgAgZCv9QJ524vPnCiC6el/8CfSrEILs6E9OA4
            G4VyWulMbtYCKPOWnsftm7QVwEoqHUHoezMx6OJMvB1jn7l71SAcFfsOXznkIwoyFfTfzOZTTxFtYR8o8MvJN09w
            hixaipM1o4yLLPk6jJNI3yoAtCZNb8anp1ezcHqLSwxtfl8rHsgC4y2JIs/GLJ8bM0w8+lq3dbyU0NRRvrMGdPEZ
            ML+jTxD9+mSX5sk1jskR4nvIHI1+3GUv3YQWwOVxm/tx2aCfsB3mllP2AuLyClj3DEVE6gALEYkJg7MGof8Lkwc2
            521Y8/0PObnWkSJpAAA=
            """);

    static final byte[] BIG_LOSSLESS = unzipped("""
            H4sIAAAAAAACAwvydHOrYmFgCHd1CggLsPDJA7L1/58PZJZXEPC4J2/V+1NcQOSP/N0/7in8Gzq25Jr938ZeLyfo
            eXf5vxmZt9NU3ItU2hWnK/+yZ3Ro/PG7X0lJ7//Z+f//fL9f///vKDHCiX+P7eFo+cw/9vX/Po8GzCiBTPgzAwCL
            fefUggQAAA==
            """);

    static final byte[] LYING = decoded("""
            UklGRmwAAABXRUJQVlA4WAoAAAAIAAAAHwAAHwAAVlA4TCwAAAAvH8AHAB8gEEjeHzqN+RcQFPwf3fxHZA+AMNto
            kpOc5BHcP6L/UaX6C7Btv0VYSUYaAAAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAA=
            """);

    private WebpFiles() {}

    private static byte[] decoded(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private static byte[] unzipped(String base64) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(decoded(base64)))) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
