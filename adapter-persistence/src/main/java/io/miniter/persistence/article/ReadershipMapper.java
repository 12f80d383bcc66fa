package io.miniter.persistence.article;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReadershipMapper {

    Optional<byte[]> salt(@Param("day") LocalDate day, @Param("proposed") byte[] proposed);

    void add(@Param("day") LocalDate day, @Param("articleIds") Long[] articleIds, @Param("readers") Long[] readers);

    int forgetSalts(@Param("before") LocalDate before);

    int forgetReaders(@Param("before") LocalDate before, @Param("most") int most);
}
