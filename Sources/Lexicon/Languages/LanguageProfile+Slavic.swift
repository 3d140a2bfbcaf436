extension LanguageProfile {
  /// The Slavic and Baltic languages, and Albanian.
  static let slavic: [LanguageProfile] = [
    .polish, .czech, .slovak, .slovene, .croatian, .lithuanian, .latvian, .albanian,
  ]

  private static let polish = LanguageProfile(
    .polish, from: 12,
    trigrams: """
      _w_ _poie_ ch_na_nieskiwie _na_prej_ _i_egogo_ia_iejim_kiekimny_owaowiprzrzestaych _do_gm_je\
      _ko_ma_mi_od_ro_si_st_wi_wo_wy_z__zaachanice_cieczndnidzigmiiecjącka_ki_mieminniaolsonapolpo\
      wpołwanów_ści _cz_ni_pa_reca_choci_cjiczeeciem_eniestierii_iniię_ji_kowku_ne_nycodzojeoweowy\
      ołoożorzysięstrtertwiwa_wojym_ódzłożńskżon _de_gr_ka_kr_la_li_lu_ob_ok_pi_sz_te_toająanaanea\
      nyastckicy_czyda_do_dztednejsentewóeś_ichicziegieliemieśinaionistjesjewlsclsknegnejnicnikod_\
      olioniostowooścparpodproranrodrowscesieskast_stota_to_tycwskwódyczystze_zieznaztwzy_ącaący _\
      a__al_an_ba_ch_fr_in_ja_kt_mo_or_sa_sk_sp_sł_ta_tr_ur_wa_we_wsacjadaalialnameamiancartarzat_\
      awiańscjacowczadowecheckek_er_eraeroez_grahodiałienja_je_jedjskko_konkraktólanlatliclubmenmi\
      _mianajncjnionownymodnoidokrokuon_onyoraorzowsośćpiera_racrokrskry_skostestwstyszeszytactant\
      ortowtratrztórub_ująwarwe_wejwiawniwo_wy_za_zeczenzezzneznyzonównła_świść_ _ar_bi_br_ci_da_d\
      r_dz_fi_ga_gł_le_me_no_os_ra_rz_se_zn_śr_śwaczad_alean_andaraarcarsataatoaz_ał_ałachadanecze\
      gieleemien_encerserwes_eszfragu_iasiediesin_iowiu_jsckarkickówla_le_leglinlitmarnacoczoleone\
      opoprarazredregrówsa_schscosposzasłotartałtnitu_twatwoty_ur_wośwycwysyjnykaywazaczczzeszowzy\
      czysąceładłów
      """,
    words: """
      aby ale bardzo bez byli być był była było będzie będą chce co coś czas czy dla dlaczego do \
      dobry dom duży dzień dzisiaj dziś gdy gdzie i ich idzie inny ja jak jednak jego jej jest \
      jeszcze jutro już ją kiedy kogo kto ktoś która które który lat lub ma mało mi między mnie \
      może można musi musimy my mówi na nas nasz nasza nawet nic nie nigdy nikt nowa nowy o od \
      on ona oni oraz po pod podczas powiedział przed przez przy rok się sobie są ta tak także \
      tam te tego tej ten teraz to trzeba tu tutaj ty tych tylko tym w was wczoraj wiele więc \
      wszystko wy z za zawsze ze zrobić świat że żeby życie
      """)

  private static let czech = LanguageProfile(
    .czech, from: 13,
    trigrams: """
      _jeje_ _po_v_ch_ní_ _a__na_pr_seho_na_ _ne_př_ro_stce_em_ickké_ostou_prose_terých _by_do_ko_\
      kt_ob_vebylkteky_ně_skéstaého _ja_le_ma_me_od_pa_so_sp_vy_z__za_čeckécí_dníedneníistjedka_ko\
      _ku_ká_ký_la_le_lovnskny_ná_né_nímný_od_ovaovápřerovskýsoustistrti_to_vnííchím_ _ji_ka_kr_li\
      _mo_mě_ná_ně_re_s__sl_sv_ta_te_vý_ze_záakoastateatibo_choci_ckýdy_eboecheleen_enterýeskiceie\
      _jakjíckonkovkéhlnímenmi_nebnicnosnovodnoleoviovéovýpodpolpraranro_rodrozslospost_stota_telt\
      ictratrotí_ujevanve_vá_vánvé_větyl_znaém_ícíým_česřed _al_an_ba_ce_ch_de_dr_fi_ho_hr_in_mi_o\
      s_pl_sk_to_traceal_aloameanidnodo_dobdrudu_eckek_el_enser_erieráerées_estezihodinají_klakolk\
      oukýcladlaslavledlenletliclo_mu_měsnejnounu_nícníhnýcoceojeokuolioloon_padpřipříra_ravricrní\
      rocrokrosré_rý_skoskuskyskástetaktavtintnítortovty_třeujíus_va_vatvenvervodví_výcze_zemzenál\
      náníástíhočenčníčásěstší_žen _ar_be_bo_br_da_di_fo_fr_js_k__la_lo_no_o__or_oz_sa_si_vo_vz_zn\
      _čiachadnajíalealiantanýat_cenchacháckáda_de_dendovedeediektenoenýeraerneroeveečnhlahovhrahá\
      zichii_in_inyionitejsokrakémlemli_linlitlogloulskly_matmermeznamnačncenikno_níkoriotooužoveo\
      vnovoověoznpouratresrskru_ruhry_rá_rálstustvstástístřtartectivtsktu_tvítě_užívalvelvinvouvý_\
      ylačasřenří_
      """,
    words: """
      a aby ale ani ano až bez bude budou by byl byla byli bylo být během chce co den dnes do \
      dobrý dům ho i jak jako jde je jeho jen jestli ještě ji jim jiný jsem jsou já k kam kde \
      kdo když ke koho kolik která které který let lze mezi mi mnoho musí musíme má málo mě můj \
      může na naše nebo není než nic nikdo nikdy nová nový nás náš něco někdo o od on ona po pod \
      pokud pro protože proč před při rok s se si svět ta tady tak také tam tato ten tento teď \
      to ty této těch už v ve velký vás včera však vždy z za ze zítra čas řekl říká že život
      """)

  private static let slovak = LanguageProfile(
    .slovak, from: 13,
    trigrams: """
      _jeje_ _na_po_pr_v_ch_ _a_ej_na_om_ _kt_me_roho_ia_ickie_ktone_ov_torých _al_ob_sa_stalebo_e\
      boka_ku_ky_leblovnejnienskná_né_ný_ostou_ovaoveprerovsa_stastistrvaného _bo_do_ko_ma_ne_sl_s\
      p_sú_te_to_vy_z__zaaniastboleniestkejko_komkovká_ký_la_menmi_nosnovny_priranskoskuslostoti_t\
      o_va_čas _ak_de_ho_in_ka_kr_mo_ná_od_ok_pa_re_s__se_sk_tr_ve_vo_vý_zá_štakoateatica_chockýde\
      nednehoensenter_eriistjedkonmermesnajnomnýcochod_odnok_okookuol_olooviovýpodpolpropríra_re_r\
      edresriarierokskeskýsposť_ta_tertictoktovtratrovenvo_znaálným_ _an_br_ce_ch_di_dr_fi_ja_km_l\
      e_li_mi_ni_pl_ra_so_sv_ta_čaachajúaliameanýavibrace_ci_ciacieckéda_de_dnednodovekteleemeen_e\
      noenýernerohodiacichinajúcklakreké_kéhkýcladlanlaslavle_lenlo_nianicnéhnýmokrolaoriorooréorý\
      osťotoovnovoováovépraravrenri_ricrodromrozrskrá_rý_skaskyskéstvtavteľtretritvoujeujúus_vervo\
      dvojvá_vý_výcychza_áci _aj_ba_be_fr_gr_hr_ju_má_no_os_pe_si_vi_vz_zo_čeadeadnaj_al_aloamian_\
      ansanéavobercháckeckádnýdo_dobdrudy_dzadziec_eckedeedzeneenáeraes_evehorhovhrahu_hádiekielii\
      _iloineinyitejú_km_krakupli_litlnematmedmetmiemu_namniknouobeodoojeolion_oreoráočnpadpo_potr\
      adrajratrneruhré_skástesú_tantarte_tentietomtsktu_ty_valvatve_vejvetvievorvé_zemádzároávaím_\
      úcičenľovšie
      """,
    words: """
      a aby ak ako ale alebo ani až bez bol bola bolo by byť do ešte i ja je jeho k kde keď \
      ktorá ktoré ktorý ku len medzi mi má môj mňa na než nie o od on ona po pod pre pred pri s \
      sa si som sú tak tento tiež to ty táto už v vo však z za zo čo že
      """)

  private static let slovene = LanguageProfile(
    .slovene, from: 12,
    trigrams: """
      je_ _je _na_poki_na_ _in_pr_v_in_no_ _ki_seem_ga_ih_ja_ka_ko_ni_nsk _iz_ko_le_me_ob_zada_ega\
      jo_ke_la_ljelovne_ovepodpreskeskiskostata_ven _bi_de_do_ka_ma_pa_ra_re_sl_so_sp_st_te_veadaa\
      lianianjbileljenier_estetaijaijeimeinaistji_letli_liknasnijniknjeod_ostov_priranravredse_slo\
      stistoterti_ _al_dr_im_kr_mo_ne_od_tu_up_voan_ansaseastateatiavnaškca_cijdeldi_ed_elien_enae\
      noenserigraik_ilaičnjanjenjskkemkihle_ljalo_medmennegnihnovolioraovaovnpadpolporpraradrazrsk\
      selskaso_spastrstvto_va_vanvnovojza_činškeško _da_di_en_fr_ga_gr_hr_ja_ju_la_os_pe_s__sk_sv_\
      ta_tr_z__žuajaal_alaalnanaancar_aviblibljbčidruedneleeloeneentetofragijicaijiijoikaikoil_ine\
      inoitaiškju_katkovkrama_matmermesmi_najnemnjanosnstobčodnoloom_omeovipa_panpo_posproprvra_ra\
      bregri_rvast_stesvetaltantemtičtnitovtudubludiujeupauprvalvašvelvervetvljvnivo_znaškižup _an\
      _ba_be_bo_br_ce_gl_go_mi_no_ok_pi_pl_ro_sa_si_to_vi_vs_znaciajoaloameaneanoaraariarjarsartat\
      oberce_dande_dirdnidnoec_edeegiek_ekael_enjeraes_ev_evaeveevigorhodhrvijsikeiloim_iniinsirai\
      rkiz_jaljemjevkalkarkegkonkotlanlaslavlijlinljulnimajmarmetmsknalnannarnicnjiodaogookaomaon_\
      onaoniorioseoskot_otoparpisralratreprijrimrjarkarodrovsedtavte_teltoltortratritroupoustve_vi\
      _vilvinčnečni
      """,
    words: """
      ali bi bil bila bilo biti bo da do in iz je kaj kako ki kjer ko kot lahko med na ne ni od \
      pa po pri s samo se sem so svoje tako tem ter tudi v z za zaradi zelo če še že
      """)

  private static let croatian = LanguageProfile(
    .croatian, from: 12,
    trigrams: """
      je_ _jena_ _ko_na_po_u_ _i__prijeja_ka_kojne_ _od_se_zaih_ijaji_ke_ki_ma_ni_no_od_om_se_skis\
      kosta _gr_iz_ka_ma_sa_st_suan_anaanjca_ezigrailiim_ineistjedjezju_li_ljenjenskog_oj_ojiranri\
      jstova_ _bi_do_dr_go_il_in_is_ne_ob_ra_realianiansastavaazicijda_dijednenaenieriijiikaimaina\
      ičkjenjevjskko_la_odioriostprepriprora_rodstisu_ta_ti_tskza_zik _al_ba_br_da_di_kr_me_mo_pa_\
      pl_ri_sl_sv_te_traciadaalaamaao_araatiatsce_ci_dandindnodrueljemeenoestgovicaiciijsik_indini\
      irajanjeljemkihkogkomkraku_kuplazlikme_menmjenalnasndinicnihnijnjanognomnosnovnu_ojaojeovaov\
      iovopodporradredri_rskrvasa_sjeskaskeskustrtantavte_to_travanvatve_vorznački _a__am_bo_de_gl\
      _hr_im_ju_la_li_mi_nj_no_ok_op_os_si_sj_sk_sr_ta_to_ve_vi_voacaajuakoalnameandanoapaariaroav\
      iavnblidi_dicdnidržedieliem_emaen_eneenter_eraernetaevega_glahrviceilaimeio_itiivaiz_jekjesj\
      etjimlanlavle_lemljaljulo_lovmanmernacnajnatniknimnjiodnodrolion_onaoraorootopadpinpleposraj\
      ratravrazre_ričrugržaselst_stvtaltartertokupivervi_vijvinvjevnivo_čkožav _an_ar_ni_pe_ro_s__\
      sp_ti_vrad_adnalearsaseataaveavlačkbiledaelaeleeloenjikoin_insionitaičnkaokonlaslijlinmetnar\
      ncinojokookroloomeonioreoveovnoznpanpolpraralrisrnosassnotintičtortritu_ustvenvljvnovojzapzi\
      _zivća_ćinčno
      """,
    words: """
      a ako ali bi bila bilo bio biti da dok gdje i ili iz između je jer još kako kao koja koje \
      koji li može na nakon ne nije njegov o od po pri s sa sam samo se su sve također te to u \
      već za će što
      """)

  private static let lithuanian = LanguageProfile(
    .lithuanian, from: 13,
    trigrams: """
      as_os_ iniis_ _ka_paai_ijoių_je_ės_ _ir_pr_vaiauinėio_ir_josojeus_ _su_ta_vialiantausietmasn\
      isrintastinusi _ap_ar_da_iš_ko_ku_la_li_me_nu_pi_sa_te_šiakaamadinenterietuiaiienijaimaimois\
      tja_jojkaikalkarkurlielinmo_niųno_ntinuonė_osepieprira_rasse_stataiti_tų_uo_urivalvieyra _at\
      _au_ba_be_di_ga_gr_in_m__ma_mi_mo_ne_ra_re_st_yr_į_aciadiaisandariasiaugauraviba_cijdžielies\
      _galiesikiikoiliinainkintiosiškjų_klakoslailiama_menmetminmosnasnianinnionėsnų_olioripraranr\
      iaritro_stita_tartertisto_tratuvuosurėuvovo_šia _an_bu_de_ge_ki_km_kr_le_na_pe_pl_po_ry_se_s\
      i_sk_ti_veaikalaaldalsameamiapiar_araarbartaukdaldareikeisenaenienkeraestetaia_iamie_ikaindi\
      ngionitoiusivaiš_jamjo_jonka_kaskinkm_ko_krakų_lenliolismokna_ne_nijnkintaojaoloonaonionopag\
      parpasperprorajrbarierijrikriorosrytrėssavsi_siasisstestostrteitiktorvadvaivakvarvenvosybėyj\
      eys_čiačiųėje _gy_ju_ke_or_sp_tr_tu_ša_šeaipajoalbalnalyanaanganiankastatiaudautavaavobalbės\
      diddiedijei_eimektendenoetietųforgengingragyvianiasideiklinoip_iriitiiuoji_kelkiakirkomkonkš\
      tla_lanlaslauliųlnilo_lstlų_me_miemismonms_namnaundinimniunosntrnčiojiojookyomaomiormosipalp\
      atpilrašrisrtartirusrų_salsansensioskisu_tietijtojtostritrotuoturtustūrukšuliuotupėveivinvis\
      čiočiušeižia
      """,
    words: """
      apie ar arba aš bei bet buvo būti dar gali iki ir iš jau ji jis jo jų kad kai kaip kur \
      labai mes ne nuo o per po prie savo su tai tik už yra į šis
      """)

  private static let latvian = LanguageProfile(
    .latvian, from: 11,
    trigrams: """
      as_   _irir_ _no_pa_unijaun_ _ar_ka_sa_va_vies_iemienis_ja_jaskasvie _ap_at_da_ga_iz_ko_ku_l\
      a_piai_ar_em_iskno_skata_ts_ās_ _di_dz_ie_li_pr_st_tiaisastcijiekielietistjā_ka_kurkā_la_lie\
      ms_na_ns_os_parpiera_rasriestatastietu_tā_us_vaivalām_ībašan _au_ba_bi_ci_kr_kā_ma_ne_ra_re_\
      sp_ta_te_tā_uz_ve_zianaaraarībasbijda_dasdiedzieidemeensenterigadiediesijāikaināju_jumkailai\
      latma_mu_nasnienisnu_odapasrijrisrs_ru_sauskāstistrstāterti_troumsveiāci _be_gr_in_je_lī_me_\
      mi_pā_se_si_skajāalsam_andantatratvaugausautbaldu_dzīdā_ektenagasidoie_ieviešijuilsionkarkri\
      ks_kstku_laslisls_lstlu_mannātoripilpropārrodrumrī_sasspēstustītartiktisto_tortratruturtvitā\
      jumuustvarvidvijviszemziezimākaētaīgaļu_ņu_šu_ _an_br_ce_de_ja_mo_na_or_pl_po_pu_pē_ro_to_tr\
      _vā_zeadaaikaksalaalialoalvamaaniarbarpasaatoatīaukaulba_bolbu_cendardaļderds_dz_dzeeb_edzek\
      _ekselaeleenoeraersetoetueviešuga_galganierikāimtinaintitājebjiejs_kalki_ko_komkonkopkumkārl\
      ekleslodlā_līdmasmatmenmesmetminmismosmā_mērnesni_nijnosnotnā_ojaojuolaolionaonionsonāot_oti\
      ošaperplapriradrakramritrā_rīgsalsavskostestostssēttritrātumtāltāstāvtīttūrumaurauz_vadvaszi\
      nzīvālaāliārtējaībuīdzļa_ūra _al_tu_vēaitaudavadenelāforgs_idaiecinikāsli_lsēnālolopirsisski\
      smatbotesuruāju
      """,
    words: """
      ar arī bet bija es gan ir jau ka kad kas kā lai līdz mēs ne no par pie pēc savu tas tika \
      tikai to tā un uz vai visi viņa viņš vēl ļoti šis šī
      """)

  private static let albanian = LanguageProfile(
    .albanian, from: 11,
    trigrams: """
      të_ në_ _e__në_tësht _dh_shdhehe_it_ _i__me_nj_pë_ëset_htëin_me_njëpërve_ësh _gj_ka_ko_ng_pa\
      _siar_ga_imiishjë_më_ngare_së_te_ër_ës_ _li_ma_më_pr_që_te_ve_vianëerihteitior_orera_ri_rë_s\
      hksi_tartettintoruarur_ën_ _ba_ci_de_fi_ja_kr_ku_nd_poan_aniashat_aticilen_endes_etievegjihe\
      thqiia_indionistisëjetka_ke_linminndine_on_onioripasqipqë_risritse_shqti_titturvit _an_ar_di\
      _gr_is_kë_mb_pe_ra_re_rr_se_së_tradhaj_aliaraareariarëas_avedi_dëredhentetëgjeht_ikeillim_it\
      uja_janje_jeskankomkonli_llimi_mitndëni_ntentiparperproranretrimta_tertiktëruesullëriësi _bo\
      _ed_fa_fo_in_la_lu_mi_mu_ne_os_pj_qe_sa_st_th_ti_u_aktaleallaneartatëderdhiditdorer_eraerser\
      ëeshesiesëetefilforgjahithmehurik_ikaikëiliimeineinëipaiptipëitaiteithjenjerjitkrikurkësla_l\
      e_litllomanmarmenmetnd_ndondrnisoheontosepjeprepriptaradratregrejriarikrinrrerënrëssa_shishm\
      shushësipsisstastistrtimtjetratrituatësundushvenverët_ëve _ap_at_be_br_do_dr_du_fu_ga_ha_je_\
      ki_le_moal_ameanaandapoastateatobasbotdhëdimdisej_ekteleetaetofshgjugragreha_henhjehkrhkuhum\
      hë_hënhësianilainainiivejatjohjëskalkosku_kulkëtlatlimlisllallëlorluamalmatmermunna_ndandene\
      nnitnjenjonënodholiollonaormorëosoovëpo_renresrmaronrorrrirtiryesh_shashesitsovstetevthetivu\
      rauriëm_ëndëta
      """,
    words: """
      ai ajo dhe do duke e edhe i ishte janë ka kanë kjo kur ky me mund më ne nga një nuk në pas \
      por për që se shumë si tek të u është
      """)
}
