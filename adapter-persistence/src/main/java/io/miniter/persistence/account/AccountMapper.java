package io.miniter.persistence.account;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountMapper {

    void add(AccountRow row);

    Optional<AccountRow> findById(@Param("id") long id);

    Optional<AccountRow> findForChange(@Param("id") long id);

    Optional<AccountRow> findByHandle(@Param("handleKey") String handleKey);

    Optional<AccountRow> findByEmail(@Param("emailKey") String emailKey);

    Optional<Long> idOfHandle(@Param("handleKey") String handleKey);

    void update(AccountRow row);

    void remove(@Param("id") long id);

    void renewPassword(@Param("id") long id, @Param("proven") String proven, @Param("renewed") String renewed);

    Optional<String> costliestPassword();

    boolean hasAdmin();

    boolean lockAdmins();

    int countAdmins();
}
