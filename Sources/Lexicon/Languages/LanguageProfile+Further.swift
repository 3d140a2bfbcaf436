extension LanguageProfile {
  /// The other languages; of the last five only words are known.
  static let further: [LanguageProfile] = [
    .finnish, .estonian, .hungarian, .turkish, .welsh, .indonesian, .tagalog, .vietnamese, .somali,
    .swahili,
    .esperanto, .latin, .irish, .basque, .icelandic,
  ]

  private static let finnish = LanguageProfile(
    .finnish, from: 12,
    trigrams: """
      en_ in_on_ _onan_istja_sa_ta_ _ja_joinenenssasta _ka_se_taaanaisalliseittla_llasen _al_ko_ku\
      _ma_mu_ol_sa_si_su_va_vuainalaasseenellestettiinisska_ksilaili_lisllina_nnaolisi_stetaattatä\
      _vuo _ke_ki_la_pe_to_tu_yhaa_astat_denelieriessia_illimiintisijokkanle_linllelä_maamisoisoit\
      okapersinstisuosä_taiteltetti_toittiustvalän_ _el_en_ha_he_ju_kä_li_lu_me_ni_pa_pi_po_ra_te_\
      viajaalialtaluamaansariavaeisensentet_ideienikaikkinaitaitejoikaikaukkaksekunkuulanllältaman\
      menminninnnentaollomaomeonnrinrjase_seesessiisisssästostustäsuutaltarteetentiittettuttätu_uk\
      suluun_unnuomuonus_uvava_vatyhtään _es_jä_le_mi_my_no_pu_so_ti_veaalaatai_aikailaitaksanaani\
      annantarjarkatiattaupelmeltesieteianiikiitijailailmimeingionirjitsitäivaiä_janjulkaakalkaski\
      _kilkinkirkkikoikonkuvkäyliilkalmaluema_malmermi_netnimnisnkankinninsansintentiohjoimoinoleo\
      nioriosaosiossostovapalpunranri_risritrussaasiasittamtantavteitertietintioto_tsetuntääulkumi\
      uoduotut_uttuusuutvanyhdyksäisäyt _ai_an_as_et_lä_mo_ne_os_pä_ro_th_ylalbalealkapaee_eelekse\
      leeläenneruesketahtihtyielietimminnisuituityjaijonjärkenkeskiekkolaslevlokluvmatmesmetmyönan\
      ntoodeokuonkottpaipääriksansarsekselsijsimskutajtiltistonttytusudeukauntuolupuuriutauu_uuluu\
      nuurvoiyttää_
      """,
    words: """
      aika aikana aina ei eilen elämä ennen enää ettei että haluaa he heidän huomenna hyvin hyvä \
      hän hänen ikinä ilman ja jo joka joku jos jotain jotka jälkeen kaikki kanssa koska kuin \
      kuka kukaan kun kyllä me meidän menee miksi mikä minä missä mitä mitään mukaan mutta myös \
      niin no nyt ole olen oli olin olisi olivat olla ollut oma on ovat paljon pitää päivä sanoi \
      sanoo se sekä sen siellä siitä sinä sitten sitä suuri tai talo tehdä teidän toinen tulee \
      tämä tämän tänään täytyy täällä uusi vain vielä vieressä voi vuonna vuosi vähän
      """)

  private static let estonian = LanguageProfile(
    .estonian, from: 13,
    trigrams: """
      on_ _on _jaja_se_st_ _ka_mi_vaas_astes_estis_iseistmisne_ud_us_ _ke_ko_ku_li_ma_sa_se_tede_e\
      l_eleineingle_linlismaaselstastestite_useustval _al_ni_ol_ta_võaalajaaksal_aliallandaniasuda\
      _duseeleesenderiga_ia_id_ideik_ikuiliimeka_keekonks_lesli_liilikllelt_na_ndini_nnaolioontatt\
      i_tsitudtusvõi _aa_ar_as_ee_eh_in_ki_la_me_pa_pe_pi_po_pr_ra_su_sü_ve_väaaraasab_ad_alaamaam\
      iariataateatuavadined_eeregaehkekseliemaenegi_hk_ikail_illinainniookaskesla_laslooma_milminn\
      asndang_nimninnisnudonioolri_riiritsaasessi_siota_tertiktseutauurõi_ _an_ha_ju_jä_lo_lä_mu_p\
      õ_ri_si_to_tu_tä_vi_ühaa_aanadeahealdaleantareartaseatidesdi_eiselleltemienter_esiesketaetee\
      vagushelhenidaigiiigiikimiiniinuitaiteitsjalkirkookseku_kuslanllallilusmasmeemetnd_ndunikoma\
      ondonnoodoomosapoopõhraaranrilrisroosa_sedstusussutsuusüntaktaltavteetegteltesub_umiurivadva\
      svenünd _au_de_el_en_er_es_he_kr_kõ_le_mo_mä_mõ_ne_no_os_pu_re_ro_so_ülaadaatadaadiagaakoalg\
      ameanaaneannaraasiatsberdeldiseadeb_ee_eemektelaeraereigaiirikeilmimaindiriisaitiitujanjärko\
      hkorkulkunkuuldaleklitljamalmanmatme_menmesmi_midmusnemnn_ntsoleolooogordoriotsparpeapiipror\
      ahre_resrgirikrinrjasakseeseksiksissoostrtamtantarteitektistootriudeuliuluunauniusiuulva_vah\
      vatvusõhjühe
      """,
    words: """
      aga ainult ei enne et ja juba ka kes kui kuid kus kõik ma meie mida mis mitte nagu nende \
      nii ning ole oleks oli olid oma on peab pole pärast saab seda see selle sest siis ta tema \
      veel välja või üle
      """)

  private static let hungarian = LanguageProfile(
    .hungarian, from: 11,
    trigrams: """
      _a_   _sz _az_eg_ésak_an_az_egyen_és_ _kö_ma_meagybanek_es_gy_szett_ _al_be_cs_el_ha_ki_le_n\
      e_re_ta_te_vaai_alaaláartbeneleelyendereet_ik_közletlt_melnakrensztszáségterábaész _am_fe_ke\
      _mi_néal_csael_enteteettia_intis_ja_lakleglenmegneknt_nyeok_on_os_oszra_rtosalszata_taltarti\
      _tozus_zerzetályányék_ _an_ba_fa_fo_ho_is_je_ka_ko_ké_la_ny_os_pa_ré_ve_vi_vo_vá_álae_ameara\
      aszat_ba_bb_djáer_erieszezefelforfélgyagyehatjelkorlatllaly_lyeládlékmagminmánnemoltormorsot\
      tozóre_rosrszrésrülszlságteltettáltásul_vagvezvolzenztázó_ádjág_ák_álláltán_ánaároás_ébeég_é\
      n_ényól_ül_üle _de_er_ez_gy_he_in_já_mo_má_na_ol_po_so_töadaangar_ataatiatoatábe_beldaedikdj\
      éeg_ekeellelvelőem_erterüetieveez_fajgyihozidaikailljábjárkerlamllelovltalyámadmermesmásnagn\
      dendjnevni_ny_nyanálnévolyomáontoroováranri_rmert_rássa_se_si_sszsz_sziszoszéte_tektestottár\
      téstó_valve_vervákváryaryelyikyánzatzikzlozágásáát_élééneéseét_ől_ _ar_bo_es_or_pr_ro_staj_a\
      koakúalkalmaloamiandanyassatóberbólcsodaldaredeelselüemeeneeseestetéetőgatgi_helhetifoin_ina\
      iráiszit_iábjátjébkaikatkelketki_kúala_lanlaplemlislomlsőlyaló_ma_metmi_na_ntentényoor_oz_ra\
      kredresrinsoksorső_tentiktintorttetékténtöruszvelvenvetvályesyetyi_zakzonztezámzésár_áraáráé\
      geéveöttözöúak
      """,
    words: """
      a akar aki alatt amely ami az azok azt be csak de egy el ez ezek ezt fel ha hogy hol \
      holnap ház idő igen is itt jó jön kell kevés ki között lehet lesz lett ma majd meg megy \
      mert mi minden mindig mint mit miért mondta most már más még nagy nagyon nap nem nincs ott \
      pedig sem semmi senki soha sok tegnap ti után vagy valaki valami van volna volt voltak \
      élet én és év így úgy új ő ők
      """)

  private static let turkish = LanguageProfile(
    .turkish, from: 13,
    trigrams: """
      an_ir_ _bi_veda_lar _ol_yaaraarıbirde_en_eriin_lanlerndandeve_ınd _ba_da_de_ka_sa_taasıer_es\
      iindya_ın_ır_ _al_bu_ge_ha_il_ku_maak_anıar_dandendirdıreleileiliinile_lı_ne_ninnınolari_rin\
      si_sin _an_ar_be_me_se_te_ye_yıadıalaamaanaanlayabilediekienietiidiik_ineisiiyeki_lenli_mann\
      a_nannlaon_rakrı_rınsı_sıntantartüruluyılılıını _ad_di_do_en_gö_gü_in_iç_ko_ni_pa_si_so_tüad\
      aaktal_alıandardariayıağlbulce_ek_el_eliereet_fınilmiriistiğikarklekurla_lamletliklinllalmal\
      ınma_makmasmışni_nyanı_ortra_rafranrasre_rlestastetertirtırun_ur_uruyanyapğı_ılaığı _am_bö_d\
      ü_fa_fi_he_ke_ki_kı_li_mi_nı_or_poafıakialiapıarkat_atıbağbaşbelbu_bölca_derdildoğedeemeemie\
      ndeneerdeyagelgengünim_irliyaiz_içikankenklaktaktekullgellelu_lunlıkmermi_minmişndioluonupar\
      renrilrlarmasansonta_te_tektemti_tintleturulaullunaveryarye_yerylayonyunzerçinölgöneümüüneür\
      küzeği_ğlııdıık_ınaısıış_ştiştı _ay_bo_bü_ca_ed_fr_gi_gr_is_mo_mü_ne_nü_pr_re_ro_sı_to_yü_ça\
      _öz_şa_şeahiaklakıalealmam_amıansantanyarlartatiavaağıaşıdakdi_diydurdı_eklektellenterkerles\
      _ey_eğieşifilgilgörikaiklil_illimiinciş_iştkalkonledlemleşlk_llilmiluşmarme_mekmenmesmetmlam\
      lencenunnıloğuporralrderetrihrisrk_rkerulsahsaysu_taltikundunuusuuğuveyyalyazyetyükük_ür_üre\
      ğu_ılmımıışt
      """,
    words: """
      acaba ama ancak asla az bana başka ben bir biz bizim bu bugün bunu burada büyük da daha de \
      dedi değil dün dünya en etti ev evet geliyor gerek gibi gidiyor göre gün hayat hayır hem \
      her hiç iki ile ise istiyor iyi için içinde kadar kendi ki kim kimse lazım mi mu mü mı \
      nasıl ne neden nerede o olan olarak oldu olduğu olmak onlar onun orada saat sen siz sizin \
      sonra söyledi tarafından var ve ya yaptı yarın yeni yok yıl zaman çok önce şey şimdi şu
      """)

  private static let welsh = LanguageProfile(
    .welsh, from: 12,
    trigrams: """
      _ynyn_ _y_dd_ _cy_r_au_ydd _a__ar_i__ma_o_eddethol_th_ _dd_ga_gw_gy_ll_rh_yrad_ae_aetan_ar_d\
      diiadmaeod_wydyd_yr_ _ac_am_ca_ei_hy_n__sy_we_ymch_cyndi_ediel_er_ganhynithnt_oddoedon_wedwn\
      _ynn _bo_by_ch_da_de_di_fe_go_meac_aelaf_ai_allam_cymdauddaddodolei_eiten_eu_fodgyfid_ig_in_\
      io_ionir_liallallirharthru_rwyymryngyw_ _ad_an_br_co_dr_dy_er_ff_fo_ge_he_na_ne_ni_oe_pe_pr_\
      tr_un_ys_yw_â_adaaidantbodbydcyfddydiadraed_einelles_felferfydgorgwehanhauianiauiddll_llelly\
      lwymrund_nedneung_nghni_nianidnnynolnydraeriarifthaun_weiwy_wynwys _al_at_be_ce_en_eu_fa_fy_\
      ha_ho_hw_ng_pa_po_sa_se_si_wy_ydachainaital_angannatechwchyda_ddeddwderdigdiodiwdoddrodwydyn\
      efnefyeg_eirenneoleudewnfyngaegenghygolgwagwygydgynholhwnhydiaeif_illiniis_laelailanledlynly\
      wmewnignnanninodnwyny_oblog_olior_os_rairanrchrddredrefrioroerydsy_sydterthithoud_welwnewr_w\
      yrychydyyfeyfryllym_yntys_ysgyst _ba_bl_bw_cr_gr_in_le_mi_mw_on_ra_ro_st_waaddaenafoag_ailan\
      aanoaraardariartas_awnawrbenbl_bwybyncaecanchadaidandardatdeidindirdogdu_eb_echef_eidenterae\
      riestfanffoforgalgymhaihonhwyhymidoiffiolisiladlawlchle_leoliollulu_lunlygmwyna_naenaunesnew\
      nnonnwno_odaodroesondordpenraurhyrossansiastrtratreullus_waiwchwerwodwrtwyfwylydayf_yflymdym\
      uyniynoynuywo
      """,
    words: """
      a ac am ar bod cael chi dim dros ei eu fel fi fod gan gyda hefyd hyn hynny i mae neu ni \
      nid o oedd ond os roedd un wedi wrth y yn yr yw
      """)

  private static let indonesian = LanguageProfile(
    .indonesian, from: 10,
    trigrams: """
      an_  ah_ang _da_di_seadaalang_ _me_pe_yadaldi_kanlahyan _ad_ba_be_in_ke_tearaataberdania_nga\
      tanter _de_ka_ma_pa_saakaal_amaariat_da_darengeraganmennyaperra_ranri_sebsi_ya_ _ko_taahaai_\
      ak_am_ar_asaasibuaebuelaeriikainginiis_lammanmernggni_ntapensa_siata_tu_upa _at_ja_la_pr_su_\
      tialianaandantas_atuau_awaayabagbandendonen_er_erteruesaesiga_hanianik_in_indlanma_matndones\
      ntuoneotapadpakpatproruptahtautenuahuk_un_ung _an_ha_na_ol_si_unaanabuagaahuapaatebahbarcamd\
      iadisebaecaeh_embenaendenterberletagaiggagkahashunilailiintistitaka_karkatkeckotlehlikmasmem\
      na_nalnanndangknsioleon_orapanratrikrtasalsansarsatselsertaktartastukulauntur_us_ut_ _al_bi_\
      bu_fi_je_ju_le_mi_mu_ne_po_pu_ra_re_wiadiagiainanianyartatibelbupdesdikdirebeekaeluemeemiepa\
      ermerses_gargi_gunimainainsionir_iriisaisikabkalkelki_la_latlayletmbamilnaknamndinisnjaovipe\
      mrahrasrinrisrlermarovstastrtemti_timtintrauanuatunauniurautavinwa_ _ar_as_ca_du_ga_ge_hi_ia\
      _ku_li_mo_or_st_tu_ut_waabaajaameampbatbenbutdapdibegaejael_emaempeneenienjenyeorerdereerker\
      ngergiaharhirialidaikiil_imuituke_kenkerkomlailauli_limlinlismarmbempampumurndunegnianteonao\
      ngor_parpulradrakrbariarkartirussamsekseosepsiksinsisstestitamteltiktriua_uarugaukaukuum_uru\
      usausiwanwilyah
      """,
    words: """
      ada adalah akan anda atau bahwa banyak bisa dalam dan dapat dari dengan di hanya harus ini \
      itu juga kami karena ke kepada kita lebih menjadi mereka oleh orang pada para sangat saya \
      sebagai seperti setelah sudah telah tersebut tidak untuk yang
      """)

  private static let tagalog = LanguageProfile(
    .tagalog, from: 8,
    trigrams: """
      ng_  ang  _na_ng_saan_sa_ _an_paay_na_ _ay_is_ka_maalainaisaongsan _ba_mgat_ataga_ganinglanm\
      gaon_yan _at_o__pi_siagaamaaraas_ayaikailailiitola_pagpanpinto_ulayon _it_la_no_taabaahaakaa\
      l_anaawaes_ipikatlallipmanmaynannasngapilya_ _bi_da_di_ha_ik_in_lu_nialiapaasaasyatiawibanba\
      yhanigain_it_iyaka_kalkanlaslawnagnakno_noooonsensi_syotantinung _ar_hi_ko_ku_mu_po_re_se_ti\
      aanag_agiamiandaniao_ariayobahbilengentgingkaglehayistitakabkaslesmatmulnatnglod_os_pamparpu\
      lra_ranso_stata_tagtaotatunawanwig _al_bu_co_de_ga_gi_ki_li_mi_pe_pr_pu_su_tu_unabiad_adoagk\
      agpahiak_akianoansantanyaseaw_enser_eragalggagsohalhinhiyia_ianikoindiniinoitiiyokarklalakla\
      tliklinlitlo_lunmagmalmarnalndanggngsni_nilnitnsansontaog_opupalpopralre_ri_rinro_salsinsiys\
      odtaltertonuanumauniuriyo_ _ca_es_gr_hu_ib_kl_le_ri_tr_uraaragoagsalealoambameaonap_ar_artar\
      yastatubagbatbinbreda_daldisdo_ehiel_eriestgamgaygitgo_gpuhilibaig_inuionirais_isiisyiwakakk\
      apkilkinko_konkulkunlaglamlarlonma_mahmammbaminmitmpanahnapndingkngunonntintonyaol_oloonaor_\
      patperpuarawriaryosamsilstistrsyatastawte_tiktimugaulounous_wa_ _as_il_me_te_thadaainampapoa\
      siba_babbigdinemberogatgawhagil_iloimpkamkollablaylimlisloglyambrmunnamninnisnteok_paprikrti\
      thetiouhauluurawag
      """,
    words: """
      ako ang at ay ba dahil din doon hindi isang ito ka kami kanyang ko kung lang may mga mo na \
      nang ng ni nila niya pa para po rin sa si sila siya tayo wala
      """)

  private static let vietnamese = LanguageProfile(
    .vietnamese, from: 10,
    trigrams: """
      ng_ _th _trểc_ển_ểt_ _là_mểhể_là_nh_thểểng _ch_tể_đểiểnmểtểi_ _cể_hể_phuểcân_ưểc _bể_có_lo_n\
      g_nh_sể_và_vể_ể_có_cểahuểongronthutrotrểên_ôngểa_ểm_ _ba_bi_ca_gi_kh_nà_nư_qu_đôbiểch_hânloà\
      nàynưểoàirểnsể_tểnvà_ài_ày_đểnểnhểu_ _cá_di_dâ_ho_lể_na_nă_nể_ti_vi_vù_đưae_am_an_angchểdaed\
      ânes_gưểhiểhuyhànháphểchểnia_idaiểumétnamne_ngưnhểnămpháquểrunthetrutể_unguyểvùnyểnác_áp_ây_\
      ét_ùngăm_đô_đưểđể_ưểiểp_ _an_co_ha_hu_ki_la_ma_mi_sa_tâ_tí_đi_ểcandanhao_banbểnchichâcácdiểh\
      e_hu_hánhểiis_iểtkhuon_phểra_rêntiểtrêtâytícuểnviểvểtànhìnhíchđiểưển _bì_dể_gể_hà_kể_mé_nó_v\
      uai_ay_bìnbể_bểccaoen_giagiểhi_hoahíahểthểyin_inhiêniểmkể_la_lanle_mểcmểmnd_nó_nểmoa_phísểnt\
      hàtháthâtraus_uônvuôvể_vểcán_ángía_ínhđônđểcđểiơngươnểy_ _al_ar_bư_cô_de_hi_há_in_li_mo_no_p\
      a_to_tê_tì_xã_đêainaribưểchachochícểnde_ellenteo_er_gàyha_heohoểhà_hínhônillilôineingkilllal\
      ômmannghngungànhant_phiranre_te_terthitritêntìmtểivểixã_ào_âu_êm_ìm_ôméđêmưểmểchểo_ _a__cu_d\
      a_do_ga_is_le_me_ne_ni_of_ra_si_so_sp_su_tu_tưaceal_alaantas_astau_berchuconcôncể_danerigiág\
      ểihauhayho_hưểhểuianicaiểikhollelểclểpmarmiểna_nhinhànhânhưniaof_oànquaricrưểrể_sinsteta_tha\
      thưtintrưuểtvàoàn_àngáchái_áo_át_âm_òa_đểađểuơn_ _be_bo_hò_ta_ểnardca_dểngenhanharhểpim_ly_l\
      ểnriaum_uânyênăn_
      """,
    words: """
      anh bị cho chúng các còn có cô cũng của hay khi không là lại một người nhiều như nhưng \
      những này năm nếu phải ra rất sẽ theo thì trong trên tôi tại từ và vào về với ông đã đó \
      được đến để
      """)

  private static let somali = LanguageProfile(
    .somali, from: 11,
    trigrams: """
      _wa aa_adaka_ _maan_ay_da_ _dh_kaaalaanahaaxaoo_waawax _ah_ba_da_ku_oo_soaadagaalaaliga_gaai\
      yaiyoku_na_yo_ _ca_ee_iy_la_saad_ah_anaaradandhaee_ha_hayii_laalkamaamagomashasoouu_xaayaa _\
      aa_ay_ga_ha_mi_qa_sh_ta_u__uu_yaaaraasabaadiamaar_badeedgu_igaiisin_la_ladliymadmarnkaoomsan\
      ta_taaya_ _de_go_ho_in_is_ji_lo_si_xaabiadkalkaloankariashayabarbeecaadaadiied_eeleerey_eyng\
      obhaahadhiiid_idaiinilakalkiile_lo_loomidntaqaaraawadxa_xay _af_am_bi_di_ja_ko_mu_ug_we_wu_x\
      iaabaamacaal_aleaqaarkasaasiax_axeaynbaaboldaddahdaldegdhedhidkaeeneeyegmer_hanheeintiraisak\
      oolagleema_malnaaoboolkooboodooloonooyrayreeriirkartasa_saashiuguuxuweywuxxuuyadyahyn_yna _b\
      e_fa_le_na_no_qoaahaayaddadoaguameamiandaniantarearoartas_aysba_banbi_biycardagdaxddado_dooe\
      daen_eysgalganhabhashexihiiilil_imainainkir_is_ishiskjirkaalahlanlayli_meenadnd_obaoyirabrad\
      re_sidsiisomstatahto_toounauunuurwarysa _ab_ad_al_bo_bu_ci_cu_du_ge_gu_hi_il_ki_lu_me_ra_ti_\
      wi_yiaagabeadeanoaqoaxdayobuuca_cadcaldardaydirdisduueegeesegael_eraexeeyagmagoohaqharhinho_\
      hoohoriidiirikaikhiliiriirsistiyekankarlabllamaxmedmo_no_noood_ogaol_olaon_oogoosoraqoora_ra\
      nriyro_rsasadsalse_shesi_skaso_taltaytiitirumauuduulwlaxamxdaxeexeyyaqyayyeeyihyin _subildee\
      haliikkadri_roo
      """,
    words: """
      ah ay ayaa ayuu badan ee in inay inuu isaga iyo ka kala kale ku la laga lagu leh ma mid oo \
      sheegay si soo u uu waa waxa waxaa waxay wuxuu
      """)

  private static let swahili = LanguageProfile(
    .swahili, from: 10,
    trigrams: """
      _wawa_ ya_ _ka_yaka_na_ni_ ikakat _ma_niakaaniataatiia_iliinala_tikwak _ki_ku_kw_la_mj_mw_na\
      aliishji_kwamjimwasa_shita_zi_ _hu_il_ji_mk_mu_se_ta_wianaanyanzao_apaayaazibu_ensfanhi_ibui\
      lainiiyojibjinkazliymo_mujniansanyiofapatsentantaoujiwanwapyikyof _al_ch_inaisarichachihumio\
      _kankoakuwlayli_likmbamkonzaoa_uu_uwawilza_zan _ha_mi_nc_unakeandaraareba_bo_di_ha_hinhioiki\
      ikuimbingiwake_ki_ma_marmbonchra_ri_ti_umowai _am_ba_hi_mn_pa_vi_zaadiajiamaambamoangda_ekae\
      nyharja_jimkutliamnamu_namnaondinganyaokarekrikshasi_tokuliunaunguto _au_ju_li_mo_mt_pi_saal\
      aamuan_aoiasaasiau_awaembezaga_huuijiiriitakamko_kuule_liwmanmasmkumojndandengingongunyenzio\
      isojaribsinto_usiwenye_yo_ _an_de_ja_ke_mb_me_nd_ny_ra_sh_si_ulabaachahaameamiashatubwachude\
      _eleeneeo_fu_gangerghago_hadianichidaii_imaindionisaisikaskiakilkiskubkuslimlinliomakmilne_n\
      geno_omaon_ongonipa_panpiapo_ranriatu_uanubwumaunduniuzizalzin _bi_ca_da_fa_je_ko_lu_ne_th_u\
      p_ut_ziabiabuadaakiakuanoansar_aruaskatoayobalbanbarbi_cheea_eheendengenier_ereerierues_fa_g\
      e_gi_hakhamhe_husibaibiidiifaifoikois_istizajerjijjulkalkarkenkifkikkinkitkrikuakwelaklamlan\
      lilmagmbeme_menmiandoneonisogooropaprisro_sansiaskatarte_uaruchughulaumbumiupauriuruus_utawa\
      lyakyanziazikzo_
      """,
    words: """
      alikuwa au baada cha hakuna hapa hayo hii hiyo huo huu ili kama katika kila kuwa kwa la \
      lakini mimi mtu na ni pia sana si vya wa wake watu ya yake yangu za
      """)

  private static let esperanto = LanguageProfile(
    .esperanto, from: 0, trigrams: "",
    words: """
      al ankaŭ de dum el en estas estis havas ili kaj ke kiel kio kion kiu kun la li lia mi ne \
      ni nur oni per plej pli por povas pri se sed sen sia tio tiu tiuj tre vi ĉi ĉiu ĉu ĝi ĝis \
      ŝi
      """)

  private static let latin = LanguageProfile(
    .latin, from: 0, trigrams: "",
    words: """
      ab ac ad atque aut autem cum de deus divisa eius enim erat esse est et etiam eum ex haec \
      hic hoc homo illa ille in ipse ita me nec neque nihil non nunc omnes omnia omnis partes \
      per quae quam quarum qui quid quod quoque rex se sed semper si sunt tamen te tres unam ut \
      vita
      """)

  private static let irish = LanguageProfile(
    .irish, from: 0, trigrams: "",
    words: """
      a ach ag agus an ann aon ar bhfuil bhí cad chun de do dá féin go gur i is le leis mar mé \
      na nach nuair ná ní níl orm seo siad sin sé sí tá tú é í
      """)

  private static let basque = LanguageProfile(
    .basque, from: 0, trigrams: "",
    words: """
      baina baino bat bere beste da dago den dira dituzte du duen dute edo egin egiten ere eta \
      ez hau hori izan nahi oso zen ziren
      """)

  private static let icelandic = LanguageProfile(
    .icelandic, from: 0, trigrams: "",
    words: """
      af að eftir ekki en er eru eða frá fyrir hafa hann hún með og sem til um var verið við á \
      ég í þau það þeir því þá
      """)
}
