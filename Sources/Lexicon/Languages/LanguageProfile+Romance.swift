extension LanguageProfile {
  /// The Romance languages.
  static let romance: [LanguageProfile] = [
    .french, .spanish, .portuguese, .catalan, .italian, .romanian,
  ]

  private static let french = LanguageProfile(
    .french, from: 11,
    trigrams: """
      _de de_es_ _le_unle_ _es_laestet_la_ne_nt_on_re_st_ _co_en_et_l__pa_à_en_entionns_parqueun_u\
      ne _au_d__da_du_pransantatidandesdu_iquis_lesllemenrante_tioue_ur_ _dé_fr_ma_po_qu_so_suaisa\
      rtce_comconemeer_eurie_ienillme_ourse_ée_ _an_ca_ch_di_il_in_mo_no_ou_re_ré_sa_se_si_étainal\
      ealiancandar_au_ellfrail_in_ineireiseistit_ncennenteommonnonsontortproquiresrs_sitsontrets_t\
      é_us_ _al_ar_ba_ce_fa_fo_gr_li_lo_né_pe_pl_ro_tr_viairaital_an_ançbrechacheersge_icaierintit\
      aitulanlielismanmarmunntrnçané_oisou_pouriert_rtertissestesurtaitemterteutraui_ux_çaièreérié\
      ta _a__am_ap_av_do_el_fi_ha_jo_me_mi_or_te_thageallangariassautauxciectidépectel_embennenses\
      sforgiognegrahe_issiteitiitéivelemlitmbrmmemmumonnalnatnd_ndenesnisnomnéeompondoriouvpe_ratr\
      d_renricrisritrourégsiossististrtaltantattestietiqtuéuesuniureursut_uveuéeverégiépaéra _ac_b\
      e_bo_br_cr_ex_ga_ho_ja_je_ju_mu_na_pi_ra_st_to_écactamianiannappardas_at_ateaveblecalcancesc\
      hicolcoudondéceauec_encendernerrertespetteuxgueialiciieuigniliinaincinginiinsir_iséièrjoulai\
      loglonlusmaimatmilminmormérncindandinienorntantintsoirolioloonaordormoupousperpluporposprepr\
      iprérairalremrmeroironrreréssaisansersoustasé_tentintittontritrotteturuisuitupeuteutive_vilé\
      esés_été araven
      """,
    words: """
      alors après au aujourd'hui aussi autre autres aux avant avec avoir beaucoup bien bon c'est \
      car ce ces cette chez comme contre d'un d'une dans de demain depuis des deux dit doit donc \
      du déjà elle en encore entre est et eux fait faut femme font grand hier homme ici il j'ai \
      jamais je jour l'on la le les leur leurs lui là ma maintenant mais maison mes mien mis moi \
      mon monde même n'est ne non notre nous nouveau nouvelle on ont ou oui où par parce pas \
      pendant petit peut peuvent plus pour pris qu'elle qu'il quand que quel quelle quelque qui \
      rien sa sans se ses si son sont sous sur temps toi toujours tous tout trop très un une va \
      vers veuillez vie vient vont votre vous y ça était été être
      """)

  private static let spanish = LanguageProfile(
    .spanish, from: 10,
    trigrams: """
      _de de_  _en_es_lael_en_es_la_os_ _co_el_un_y_as_entna_ do_iónntete_ue_ón_ _ca_lo_po_pr_qu_r\
      e_seaciadoal_antciócomconda_delestia_icaor_quera_to_un_una _a__al_di_in_ma_pa_suadaca_ciadad\
      idaio_istlosmenncino_on_parporranre_resro_se_stata_ _fu_no_pe_siad_an_ancar_artbrecancioco_e\
      raeroespfueiciicoidoieninaionlasmo_ntantoonaperprostrtertra _an_ar_ba_ci_cu_fr_ha_me_mi_mo_m\
      u_o__sa_so_te_tralealiameanaandanoaraaricescidciedendesdisdosecienceneer_eriesafrailiincinti\
      taitolesliallalo_ma_manmarmbrmunnalnesntromooneriarioritrtesa_stesu_tadtaltamtictortritrouni\
      ía_ _ac_ch_do_fa_gr_ju_le_li_na_or_pu_ro_ta_viamiañoblacadcalcarcasdepderdorediegienderrerse\
      rtficforgengiógo_graialianideierillinoituizalaclanle_mermilminnacncendandendone_nernicnidnti\
      oblociomuonoonsontoriormortovipañpecprepriradralrasrecregrenricrmartaspaspestistotantentesto\
      stretuaura _as_au_bo_ce_cr_ex_fe_fi_fo_ge_hi_má_pi_pl_ti_to_va_veactallalmamaambaniarrastata\
      atiberccicenchachicipcorcosctoculdasdicectelaeleellembenaenoensepaereernescesifamie_iemimein\
      giniiosis_larliclidllemadmbimiemonmásndinocnomnornosntóocaol_oloombompondoraoreplapo_pobquir\
      acrearierimrinronrosrovrrartisansersitso_sontartastietintivturtónuadualudauenueruesulaundus_\
      vervinás_és_ña_
      """,
    words: """
      ahora al algo alguien allí aquí así aunque ayer años bien bueno cada casa como con contra \
      cual cuando cuál cuándo cómo de debe decir desde después dice dijo donde dos durante día \
      dónde e el ella ellas ellos en entonces entre era eran es esa ese eso esta estaba estaban \
      este está fue fueron gobierno grande ha hablar había hace hacer hacia han hasta hay hombre \
      hora hoy ir la las le lo los mañana me mediante mi mismo mucha mucho muchos mujer mundo \
      muy más nada nadie ni no noche nos nosotros nuestra nuestro nueva nuevo nunca otra otro \
      otros para parte pero poco por porque puede pueden pues que quien quiere quién qué se \
      según ser será sería si siempre sin sobre son su sus sí sólo también tan tanto te tenemos \
      tengo tiempo tiene tienen todavía todo todos tres tu un una uno usted ustedes va vamos vez \
      vida voy y ya yo él
      """)

  private static let portuguese = LanguageProfile(
    .portuguese, from: 11,
    trigrams: """
      _dede_  _co_umdo_os_ _é_da_ma_ão_ _a__da_do_e__es_no_po_seadoas_comentes_ia_na_no_nteum_uma \
      _em_na_o__pa_pr_readeal_condadem_esticaidaor_ra_ro_te_to_ _ca_di_fo_ha_ma_pe_quadaantca_dose\
      nsio_istitamenntoom_parporqueranse_stastestrta_tertraue_ção _an_as_ce_ci_in_km_su_tealiamean\
      danoaraartaçãcenciacidco_deneirendfoihabicois_minmo_munncindendooi_ortou_perproregresriasa_t\
      adtantentesund _al_ba_br_en_fr_lo_me_mu_os_ou_sa_árabiaisancar_astatibitbracalcandasdesdiaea\
      _egieguelaer_eraeriesaespfragiãha_ideidoinainiintioniroitoivaizaiãola_lizlo_nalncendanicnsin\
      tantrocaomuonapelposrasratre_rearicriortesidsãotaltamtictivtriunauniurava_verzadáre _ad_am_a\
      r_at_ch_ex_fa_fi_gr_jo_la_li_mi_mo_or_si_so_tr_ve_viab_admanaasicarcesciodepdisdmidorecielee\
      loepaessforgragunho_ianiasiciimeiralanlialocmaimanmarnasnhanisnornosnsoomeomoon_ondonsontora\
      ormossprepriradrinritrtasegsilstitemtortostroturua_ula _ao_au_cr_el_fe_fu_ga_ge_ho_ja_ju_le_\
      ri_ro_sã_ta_toacialeam_amaanhariassbrocaschacipcorcriculderel_emaembenaencercereerneroerrers\
      erteróesceseesieu_ficgo_gueialie_il_ileincingipale_leilholiclinlmembrme_mermpondinianidnomns\
      tntiodoomporeoriostpalpolpulquaquiralramrecreirmarosrovrtirturóisenso_sosssossusuitintreui_u\
      s_áriês_óidões
      """,
    words: """
      a agora ainda algo alguém ali amanhã ano anos ao aos aqui as até bem boa bom cada casa com \
      como contra da das de depois deve dia disse diz do dos durante e ela ele eles em enquanto \
      entre então era eram essa esse esta estava este está eu foi foram grande hoje homem há \
      isso isto já lhe mais mas me mesmo meu minha muito muitos mulher mundo na nada nas nem \
      ninguém no nos nossa nosso nova novo num numa nunca não nós o onde ontem os ou outra outro \
      outros para pela pelo pelos pode podem pois por porque pouco precisa quais qual quando \
      quanto que quem se sem sempre ser seria será seu seus sim sobre sua suas são só também tem \
      tempo ter tinha tinham tudo têm um uma vai vida você vocês vão à às é
      """)

  private static let catalan = LanguageProfile(
    .catalan, from: 11,
    trigrams: """
      _de de_ el_es_la_ _el_i__la_un _a__al_co_es_l__ésal_at_delen_entia_na_nt_un_és_ _ca_d__en_pe\
      _qu_re_seanter_estió_ls_menperque _an_di_fo_ma_pa_pr_vacomconda_elsicaiciitalesparra_ranre_s\
      tata_tatts_ue_unava_ _am_fr_in_le_mu_no_po_si_teaciadaambameancanyar_artca_ciacipciódeserafr\
      aistmunnicns_onaonsor_prorestantertreuniès_ _ar_ba_ha_ll_me_mo_o__sa_so_su_tralsan_aribrecat\
      cèsegiellespfouic_inaionipiis_itullamarmb_ncincèniantantsny_om_ou_pi_regriartasa_sersitstrta\
      ltamtentictortratuauatus_ _ac_ci_fa_fi_gr_mi_or_ta_vialiallanaaraataatscarciodepdisecteixeni\
      epaerierrersesceu_forgiógraialillintir_it_lanle_lialitll_llema_mannalnernesnomntentintron_on\
      eontordoriormortos_preralratrenri_ricrs_rt_senst_stestitarte_testriuesuraver _aq_ce_cr_do_ex\
      _fe_ga_ge_hi_ju_mé_na_oc_pi_ro_to_veabiactadeadoalaalealmaltandansaquarcarrassastatebarbitbl\
      ecalcanccicelciecolcs_cteculdenderdiadoreguempenaenceneereernet_etaferficgenhabidaideiesilii\
      meincineinsitzix_larlicmatmerminmonmésnatnitnornyaol_omeomporaostpelporpospriquaquiracradrd_\
      recretrimrinritrmarrarrertisanse_segseussitemtittroturtzaualulautavalvenya_ _br_du_fu_jo_li_\
      lo_planganiareatiavabercapcascorcrieleembermertessfininiiu_lenllilmembrme_mesndane_omaovepol\
      risrmeroput_ón_
      """,
    words: """
      al amb aquest aquesta com d'un de del dels després el els em en ens entre es fer fins ha \
      hi ho i ja l'any la les li molt més no on pel per perquè però quan que sense ser seu seva \
      si sobre són també tot un una va vaig van és
      """)

  private static let italian = LanguageProfile(
    .italian, from: 12,
    trigrams: """
      _di _dedeldi_ellla_to_ _co_in_un_è_el_llane_ _la_neatoentia_ionle_nelno_onere_ta_te_un_ _al_\
      ca_da_e__il_pr_sicomconicail_in_na_nteperti_zio _a__ch_ma_pa_pe_re_se_st_sual_aleallantartat\
      aca_cheda_er_eseettgiohe_io_istitali_ll_lo_menntion_parra_ranse_statertrattouna _an_fr_mo_no\
      _po_ri_so_te_traliancariatiattazico_daleraeriessestgliicoinalleme_ni_ntantoonioreoripreprora\
      tri_ro_si_strtantattictortà_ _ab_ar_ba_ci_es_fa_fi_gr_l__le_me_or_pi_qu_sa_sc_viabiandanoare\
      assbitcatceschiciacolde_do_egiei_eneerefraianiciimeincineintipaitoittituliama_manmunncenciol\
      oomeomuonaondonoontpriregresriaricrtisitso_ssistestitaltentritrottettituauatuneuniver _do_fo\
      _fu_ge_gi_ha_i__li_lo_mi_na_o__ra_ro_sp_veaggamean_anaaniannapparaastatecancarce_cencitcorde\
      idipdisenzeroersesificforggigraialideie_ieniliimainginiinoitàiveiziizzliclinlitllomarminmo_m\
      onnalnatndandendindontrolaoliortostottpo_polquaqueretrierimrinriorisritrovrtesa_sciscosenser\
      sonssessostotimtivtrettaurava_venza_zza _am_as_br_ce_cr_ec_ed_it_pu_vaaccaltascblicalcipdend\
      erdiadicea_ecoed_edeediegleleemiendernerrertes_geniceichiglileimoiorireitiivalanlesmatmernch\
      nianicnitnomnsinzaoltomaompopeopoordormoveoviporposralrearenrmaronrtosansiospessatintitturua\
      _utovinvolzat
      """,
    words: """
      adesso agli al alla alle altra altri altro anche ancora anni anno aveva avevano bello \
      bisogna casa che chi ci come con contro cosa così cui da dal dalla degli dei del dell' \
      della delle detto deve di dice dobbiamo domani donna dopo dove durante e era erano essere \
      fa fare fra fu giorno già gli grande ha hanno ho i ieri il in io la le lei lo loro lui lì \
      ma mai mentre mi mia mio molti molto mondo ne negli nei nel nella nessuno niente noi non \
      nostro nulla nuova nuovo né oggi ogni ora per perché però più poco poi possiamo prima può \
      qualcosa qualcuno quale quali quando quanto quella quello questa questo qui quindi sarebbe \
      sarà se sempre senza si solo sono stata stati stato sua sul sulla suo tanto tempo ti tra \
      troppo tua tuo tutti tutto un una uno uomo va verso vita voi vostro vuole è
      """)

  private static let romanian = LanguageProfile(
    .romanian, from: 13,
    trigrams: """
      _dede_te_ _îneststeul_în_ _a__ca_co_di_es_un_şiaredinea_ia_in_le_re_şi_ _al_la_ma_pe_pral_en\
      tie_luior_tă_ui_un_ _cu_fo_in_o__re_seat_atecarei_eleeriii_istla_ntrreast_tattululu _ac_an_c\
      e_pa_po_ro_sa_st_sualealian_aniartau_aţice_comconcu_că_icaintitalorne_nianteoriostparpripror\
      i_rieromstastrtertortretruuni _ar_au_fi_li_lo_lu_me_mi_mo_nu_or_si_te_traceai_ariatăca_eraer\
      efosic_iciicăieiileiliiloineioniunlitlă_maimanmarmenmulmânna_nd_nt_nulnumnă_omâonape_penperp\
      rera_ranratricrinrmaru_rulră_se_teatictraturuneuriţie _ap_ba_da_do_ge_gr_ju_le_mu_no_sc_spal\
      ăameandantanuar_araatiatubricalcelceschiciaculcurectediegiel_eloembenier_eştforialianiceinai\
      ncindiniit_iteituităiullanlicloclulmatmbrmunnalni_nicnienitoarolioloomuon_oraormregriariiril\
      ritrtesauscusitstisă_ta_taltanteltivtriulaumeut_ză_ştiţiaţii _ad_am_as_bi_br_bu_cr_că_du_el_\
      ex_fa_fe_fr_na_ne_pu_so_ti_va_ve_viactansastatoazăcancatceacolcricutcţida_datdenderdesen_ene\
      ermernerses_escferficgengergraiinimpingioaireitoizalatlealialielimme_merminmitmonnatncencind\
      eneanornstntantintunţiocaocuomponionsopeordortovipanpolporpulralraşrecrepresrezrimriorisropr\
      tisatsertartemti_tintuaudeultumiunturaus_vervinândâniîntăriţa_ţi_ţio _chanedeţdisierimbitiiu\
      _iţinisurozat
      """,
    words: """
      a această acest aceste acolo acum ai aici alt alta am an ani asupra au azi bun ca care \
      casă ce cea cel cele ceva cine cineva cu cum când că către da dacă dar de din după ea ei \
      el era erau este face fi foarte fost făcut fără ieri la le lor lui lume mai mare mereu \
      merge mult mâine ne niciodată nimeni nimic noi nostru nou nouă nu o pe pentru poate prin \
      puțin sau se spune spus sunt să timp toate tot trebuie un unde unei unui va viață voi vor \
      vrea zi îi în între și
      """)
}
